import { Component } from 'react';

/** Plain words instead of an empty page where the program itself fails. */
export class Boundary extends Component<{ children: React.ReactNode }, { isFailed: boolean }> {
  override state = { isFailed: false };

  static getDerivedStateFromError() {
    return { isFailed: true };
  }

  override render() {
    return this.state.isFailed ? (
      <main className="begin" role="alert">
        <p>This page failed. Load it again; where that does not help, begin anew.</p>
        <p lang="zh">页面出错。请重新载入；若无效，请从头开始。</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            Load again · <span lang="zh">重新载入</span>
          </button>{' '}
          <a href={location.pathname}>
            Begin anew · <span lang="zh">从头开始</span>
          </a>
        </p>
      </main>
    ) : (
      this.props.children
    );
  }
}
