/*
 * Charts for whoever sees them; the table beside each one tells the same to everybody, so they are hidden from screen
 * readers. Apache ECharts is fetched when the first chart is shown. After another version of it: change the number here,
 * in ChartLibrary and in pom.xml.
 */
import { element } from './ketenregie-monitor-data.js?v=1';

const LIBRARY = new URL('../../ketenregie/echarts/5.3.1/echarts.esm.min.js', import.meta.url).href;

/** Distinguishable for the colour-blind, and each at least 3 : 1 on white. */
export const COLOURS = { brand: '#1f5d73', warm: '#b45309', soft: '#7b94a0', text: '#333333', line: '#c7ccd1' };

const FONT = { fontFamily: 'inherit', fontSize: 13, color: COLOURS.text };

let library = null;

const load = () => {
  library ??= import(LIBRARY).catch(problem => {
    library = null;
    throw problem;
  });
  return library;
};

const shown = new Set();

function draw(echarts, box, option, height) {
  const chart = echarts.init(box, null, { renderer: 'svg', height });
  chart.setOption({
    animation: false,
    textStyle: FONT,
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, textStyle: FONT, borderColor: COLOURS.line, ...option.tooltip },
    ...option
  });
  const resized = new ResizeObserver(() => chart.resize());
  resized.observe(box);
  shown.add({ chart, resized });
}

/** A chart in a box that keeps its height in pixels; when it cannot be drawn, the reader is sent to the table. */
export function chart(option, { height = 300 } = {}) {
  const box = element('div', [], { class: 'kr-chart', 'aria-hidden': 'true', style: `height: ${height}px` });
  load().then(echarts => {
    if (box.isConnected) draw(echarts, box, option, height);
  }).catch(problem => {
    console.warn(problem);
    box.replaceWith(element('p', 'De grafiek is nu niet te tonen. De cijfers staan in de tabel.', { class: 'kr-hint' }));
  });
  return box;
}

/** When the page goes away. */
export function forgetCharts() {
  shown.forEach(({ chart: one, resized }) => {
    resized.disconnect();
    one.dispose();
  });
  shown.clear();
}

const SVG = 'http://www.w3.org/2000/svg';

function svg(tag, attributes, content = []) {
  const node = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...content);
  return node;
}

/** A line as high as a word; whoever does not see it reads the words instead. */
export function sparkline(values, words) {
  const width = 96;
  const height = 24;
  const most = Math.max(1, ...values);
  const at = (value, index) => `${(3 + index * (width - 8) / Math.max(1, values.length - 1)).toFixed(1)},${(height - 3 - value * (height - 6) / most).toFixed(1)}`;
  const points = values.map(at);
  const [x, y] = (points.at(-1) ?? '0,0').split(',');
  return element('span', [
    svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', class: 'kr-spark' }, [
      svg('polyline', { points: points.join(' '), fill: 'none', stroke: COLOURS.brand, 'stroke-width': 2 }),
      svg('circle', { cx: x, cy: y, r: 3, fill: COLOURS.brand })
    ]),
    element('span', words, { class: 'sr-only' })
  ], { class: 'kr-trend' });
}

export default [];
