import { Component, type ComponentChildren } from "preact";

/** A component that is drawn again only where something that it is given is another than before. */
export function unlessSame<Props extends object>(draw: (props: Props) => ComponentChildren) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Props)[];
      return names.some((name) => this.props[name] !== next[name]);
    }

    override render() {
      return draw(this.props);
    }
  };
}
