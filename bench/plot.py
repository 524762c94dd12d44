#!/usr/bin/env python3
"""Draws the cost of an article against the articles so far: plot.py docs/reuse-scale.tsv > docs/reuse-scale.svg, or plot.py docs/story-scale.tsv stories > docs/story-scale.svg (standard library only)."""
import sys

rows = [line.split('\t') for line in open(sys.argv[1], encoding='utf-8')][1:]
stories = sys.argv[2:] == ['stories']
points = [(int(r[0]), float(r[2 if stories else 1])) for r in rows]
width, height, left, bottom, top = 640, 300, 60, 40, 30
most_x, most_y = max(p[0] for p in points), 1200 if stories else 400


def place(x, y):
    return left + x / most_x * (width - left - 20), height - bottom - min(y, most_y) / most_y * (height - bottom - top)


out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="11" role="img" aria-label="Processor time an article against articles {"so far" if stories else "in the index"}">',
       f'<rect width="{width}" height="{height}" fill="#fff"/>', f'<text x="{left}" y="18">Processor time of one article, in microseconds, against the number of articles {"so far; 100,000 fill the window" if stories else "in the index"}</text>']
for y in range(0, most_y + 1, 200 if stories else 100):
    _, at = place(0, y)
    out.append(f'<line x1="{left}" x2="{width - 20}" y1="{at:.1f}" y2="{at:.1f}" stroke="#ddd"/><text x="{left - 6}" y="{at + 4:.1f}" text-anchor="end">{y}</text>')
for x in range(0, most_x + 1, 50_000 if stories else 200_000):
    at, _ = place(x, 0)
    out.append(f'<text x="{at:.1f}" y="{height - bottom + 16}" text-anchor="middle">{x:,}</text>')
_, limit = place(0, 1000 if stories else 1_000_000 / 3000)
out.append(f'<line x1="{left}" x2="{width - 20}" y1="{limit:.1f}" y2="{limit:.1f}" stroke="#b00" stroke-dasharray="5 4"/><text x="{width - 22}" y="{limit - 4:.1f}" text-anchor="end" fill="#b00">{"1,000" if stories else "3,000"} articles a second</text>')
out.append('<polyline fill="none" stroke="#06c" stroke-width="1.5" points="' + ' '.join(f'{x:.1f},{y:.1f}' for x, y in (place(*p) for p in points)) + '"/>')
out.append('</svg>')
print('\n'.join(out))
