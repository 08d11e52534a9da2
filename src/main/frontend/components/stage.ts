import { writtenOf, type Camera, type Scene, type Written } from '../graph/scene';
import { paintCanvas, paintCaptions } from './paint-canvas';
import { WebglPaint } from './paint-webgl';

/** How far captions are written beyond the edges, in pixels. */
const BEYOND = 240;

/** After how many milliseconds of rest captions are written anew where they have only been moved. */
const REST = 150;

/** From how many dots and lines on the graphics card draws; to make it ready takes longer than to draw fewer. */
const MANY = 600;

/** What draws: the two-dimensional canvas, the graphics card, or the canvas because there is no card. */
export type Painter = 'canvas' | 'webgl' | 'no webgl';

/**
 * Canvases one above the other: dots and lines, and their captions. While a drawing only moves, the captions are moved as
 * they are written.
 */
export class Stage {
  private readonly figures = document.createElement('canvas');
  private readonly many = document.createElement('canvas');
  private readonly texts = document.createElement('canvas');
  private webgl: WebglPaint | null | undefined;
  private written: { scene: Scene; camera: Camera; captions: Written[] } | null = null;
  private rest = 0;

  /** @param onLost what to do where the graphics card is taken away: to paint again, by the canvas */
  constructor(
    private readonly place: HTMLElement,
    onLost: () => void,
  ) {
    this.many.addEventListener('webglcontextlost', onLost);
    for (const canvas of [this.figures, this.many, this.texts]) {
      canvas.className = 'layer';
      place.append(canvas);
    }
  }

  /** Paints, and tells by what. */
  paint(scene: Scene, camera: Camera): Painter {
    const ratio = devicePixelRatio;
    const { clientWidth: width, clientHeight: height } = this.place;
    const isResized = fit(this.figures, width, height, ratio);
    const painter = this.painterOf(scene);
    this.many.hidden = painter !== 'webgl';
    const context = cleared(this.figures);
    if (painter === 'webgl') {
      fit(this.many, width, height, ratio);
      this.webgl!.paint(scene, camera, ratio);
    } else {
      paintCanvas(context, scene, camera, ratio);
    }
    const before = this.written;
    const isSame = before?.scene === scene && before.camera.zoom === camera.zoom && !isResized;
    const [x, y] = before ? [camera.pan.x - before.camera.pan.x, camera.pan.y - before.camera.pan.y] : [0, 0];
    if (isSame && Math.max(Math.abs(x), Math.abs(y)) < BEYOND) {
      this.texts.style.transform = `translate(${x}px, ${y}px)`;
      clearTimeout(this.rest);
      this.rest = window.setTimeout(() => this.write(scene, camera), REST);
    } else {
      this.write(scene, camera);
    }
    return painter;
  }

  private painterOf({ dots, lines }: Scene): Painter {
    if (dots.length + lines.length <= MANY) {
      return 'canvas';
    }
    this.webgl ??= this.webgl === undefined ? WebglPaint.on(this.many) : null;
    return this.webgl?.isAlive() ? 'webgl' : 'no webgl';
  }

  destroy(): void {
    clearTimeout(this.rest);
    this.webgl?.destroy();
    [this.figures, this.many, this.texts].forEach(canvas => canvas.remove());
  }

  private write(scene: Scene, camera: Camera): void {
    clearTimeout(this.rest);
    const ratio = devicePixelRatio;
    const isSame = this.written?.scene === scene && this.written.camera.zoom === camera.zoom;
    const captions = isSame ? this.written!.captions : writtenOf(scene, camera.zoom);
    this.written = { scene, camera, captions };
    const width = this.place.clientWidth + 2 * BEYOND;
    const height = this.place.clientHeight + 2 * BEYOND;
    fit(this.texts, width, height, ratio);
    Object.assign(this.texts.style, {
      inset: `-${BEYOND}px auto auto -${BEYOND}px`,
      width: `${width}px`,
      height: `${height}px`,
      transform: '',
    });
    const pan = { x: camera.pan.x + BEYOND, y: camera.pan.y + BEYOND };
    paintCaptions(cleared(this.texts), scene, captions, { ...camera, pan }, ratio, { width, height });
  }
}

function cleared(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')!;
  context.resetTransform();
  context.clearRect(0, 0, canvas.width, canvas.height);
  return context;
}

/** Gives a canvas its size; says whether it had another. */
function fit(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): boolean {
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === w && canvas.height === h) {
    return false;
  }
  canvas.width = w;
  canvas.height = h;
  return true;
}

/** How long a side of a picture is at most, in pixels: what phones can hold in memory. */
const LONGEST = 4096;

/**
 * The whole of a scene as a picture of at most 4096 pixels a side, hence 16 million in all.
 *
 * @throws Error where nothing is drawn, or the browser cannot make it
 */
export async function pictureOf(scene: Scene): Promise<Blob> {
  if (scene.dots.length === 0) {
    throw new Error('nothing is drawn');
  }
  const xs = scene.dots.map(dot => dot.x);
  const ys = scene.dots.map(dot => dot.y);
  const [left, top] = [Math.min(...xs) - 110, Math.min(...ys) - 50];
  const [width, height] = [Math.max(...xs) + 110 - left, Math.max(...ys) + 60 - top];
  const ratio = Math.min(2, LONGEST / width, LONGEST / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * ratio);
  canvas.height = Math.floor(height * ratio);
  const context = canvas.getContext('2d')!;
  context.fillStyle = scene.looks.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const camera = { zoom: 1, pan: { x: -left, y: -top } };
  paintCanvas(context, scene, camera, ratio);
  paintCaptions(context, scene, writtenOf(scene, 1), camera, ratio, { width, height });
  return new Promise((tell, fail) =>
    canvas.toBlob(blob => (blob ? tell(blob) : fail(new Error('PNG'))), 'image/png'),
  );
}
