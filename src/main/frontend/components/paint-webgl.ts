import type { Camera, Scene } from '../graph/scene';

const LINES = `#version 300 es
in vec2 corner; in vec4 ends; in float width; in vec4 color;
uniform vec2 size; uniform vec3 camera;
out float across; out float reach; out vec4 paint;
void main() {
  vec2 way = ends.zw - ends.xy;
  vec2 ahead = way / max(length(way), 0.001);
  reach = max(width * camera.z, 0.75) * 0.5;
  across = (corner.y * 2.0 - 1.0) * (reach + 1.0);
  vec2 place = mix(ends.xy, ends.zw, corner.x) * camera.z + camera.xy + vec2(-ahead.y, ahead.x) * across;
  gl_Position = vec4(place / size * 2.0 - 1.0, 0.0, 1.0) * vec4(1.0, -1.0, 1.0, 1.0);
  paint = color;
}`;

const LINE = `#version 300 es
precision mediump float;
in float across; in float reach; in vec4 paint;
out vec4 seen;
void main() {
  float alpha = clamp(reach + 0.5 - abs(across), 0.0, 1.0);
  seen = vec4(paint.rgb * alpha, alpha);
}`;

const DOTS = `#version 300 es
in vec2 corner; in vec4 spot; in float ring; in vec4 color;
uniform vec2 size; uniform vec3 camera;
out vec2 place; flat out vec3 figure; out vec4 paint;
void main() {
  float radius = max(spot.z * camera.z, 2.5);
  float edge = ring * camera.z * 0.5;
  place = (corner * 2.0 - 1.0) * (radius * 1.25 + edge + 1.0);
  vec2 at = spot.xy * camera.z + camera.xy + place;
  gl_Position = vec4(at / size * 2.0 - 1.0, 0.0, 1.0) * vec4(1.0, -1.0, 1.0, 1.0);
  figure = vec3(radius, spot.w, edge);
  paint = color;
}`;

const DOT = `#version 300 es
precision highp float;
in vec2 place; flat in vec3 figure; in vec4 paint;
uniform vec4 accent;
out vec4 seen;
float away(vec2 p, float r, int shape) {
  if (shape == 1) {
    vec2 q = abs(p) - vec2(r * 0.6);
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - r * 0.3;
  }
  if (shape == 2) return (abs(p.x) + abs(p.y) - r * 1.2) * 0.7071;
  if (shape == 3) return max(abs(p.x) * 0.866 + abs(p.y) * 0.5, abs(p.y)) - r * 0.953;
  if (shape == 4) return max(p.y, abs(p.x) * 0.866 - p.y * 0.5) - r * 0.6;
  return length(p) - r;
}
void main() {
  float d = away(place, figure.x, int(figure.y + 0.5));
  float alpha = clamp(figure.z + 0.5 - d, 0.0, 1.0);
  float inside = figure.z > 0.0 ? clamp(0.5 - d - figure.z, 0.0, 1.0) : 1.0;
  seen = vec4(mix(accent.rgb, paint.rgb, inside) * alpha, alpha);
}`;

interface Program {
  program: WebGLProgram;
  array: WebGLVertexArrayObject;
  buffer: WebGLBuffer;
  count: number;
  size: WebGLUniformLocation | null;
  camera: WebGLUniformLocation | null;
  accent: WebGLUniformLocation | null;
}

/** Draws dots and lines by the graphics card: they are handed over once, and only the camera for each frame. */
export class WebglPaint {
  private readonly lines: Program;
  private readonly dots: Program;
  private held: Scene | null = null;

  private constructor(private readonly gl: WebGL2RenderingContext) {
    this.lines = this.program(LINES, LINE, [
      ['ends', 4],
      ['width', 1],
      ['color', 3],
    ]);
    this.dots = this.program(DOTS, DOT, [
      ['spot', 4],
      ['ring', 1],
      ['color', 3],
    ]);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }

  /** Null where the browser has no WebGL. */
  static on(canvas: HTMLCanvasElement): WebglPaint | null {
    const gl = canvas.getContext('webgl2', { antialias: false, premultipliedAlpha: true });
    try {
      return gl && new WebglPaint(gl);
    } catch {
      return null;
    }
  }

  /** Whether the browser has not taken the graphics card away, as phones do for what is in the background. */
  isAlive(): boolean {
    return !this.gl.isContextLost();
  }

  paint(scene: Scene, { zoom, pan }: Camera, ratio: number): void {
    const { gl } = this;
    if (this.held !== scene) {
      this.hold(scene);
    }
    gl.viewport(0, 0, gl.canvas.width, gl.canvas.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    for (const each of [this.lines, this.dots]) {
      gl.useProgram(each.program);
      gl.bindVertexArray(each.array);
      gl.uniform2f(each.size, gl.canvas.width, gl.canvas.height);
      gl.uniform3f(each.camera, pan.x * ratio, pan.y * ratio, zoom * ratio);
      gl.uniform4f(each.accent, ...rgb(scene.looks.accent), 1);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, each.count);
    }
  }

  destroy(): void {
    this.gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  private hold(scene: Scene): void {
    this.held = scene;
    const { accent } = scene.looks;
    const lines = [...scene.lines].sort((a, b) => Number(a.color === accent) - Number(b.color === accent));
    this.fill(
      this.lines,
      lines.map(({ from, to, width, color }) => [from.x, from.y, to.x, to.y, width, ...rgb(color)]),
    );
    const dots = [...scene.dots].sort((a, b) => a.ring - b.ring);
    this.fill(
      this.dots,
      dots.map(({ x, y, radius, shape, ring, color }) => [x, y, radius, shape, ring, ...rgb(color)]),
    );
  }

  private fill(program: Program, rows: number[][]): void {
    const { gl } = this;
    program.count = rows.length;
    gl.bindBuffer(gl.ARRAY_BUFFER, program.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(rows.flat()), gl.STATIC_DRAW);
  }

  private program(vertex: string, fragment: string, fields: [string, number][]): Program {
    const { gl } = this;
    const program = gl.createProgram();
    for (const [kind, text] of [
      [gl.VERTEX_SHADER, vertex],
      [gl.FRAGMENT_SHADER, fragment],
    ] as const) {
      const shader = gl.createShader(kind)!;
      gl.shaderSource(shader, text);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
      throw new Error(gl.getProgramInfoLog(program) ?? 'WebGL');
    }
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, 0, 1, 0, 0, 1, 1, 1]), gl.STATIC_DRAW);
    this.field(program, 'corner', 2, 8, 0, 0);
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    const stride = fields.reduce((sum, [, size]) => sum + size * 4, 0);
    let offset = 0;
    for (const [name, size] of fields) {
      this.field(program, name, size, stride, offset, 1);
      offset += size * 4;
    }
    const at = (name: string) => gl.getUniformLocation(program, name);
    return { program, array, buffer, count: 0, size: at('size'), camera: at('camera'), accent: at('accent') };
  }

  private field(program: WebGLProgram, name: string, size: number, stride: number, offset: number, each: number) {
    const { gl } = this;
    const at = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(at);
    gl.vertexAttribPointer(at, size, gl.FLOAT, false, stride, offset);
    gl.vertexAttribDivisor(at, each);
  }
}

/** `#2563a8` as three numbers from 0 to 1. */
function rgb(color: string): [number, number, number] {
  const n = Number.parseInt(color.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}
