#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of the lanes: legible on what they stand on, in light and dark, and
told apart by people who see colours in other ways.

Colours are read from the style sheets. How they are seen is computed with the
matrices of Machado, Oliveira and Fernandes (2009) at full severity; how far apart
two are, as the CIE76 distance in CIELAB.
"""
import re
from itertools import combinations

import tap

STYLE = tap.SOURCE / "ui" / "style"
LANES = ["politics", "peace", "fighting", "people", "mission"]

# What a view's background is in libadwaita's light and dark styles; high contrast keeps both.
GROUNDS = {"light": "#ffffff", "dark": "#1d1d20"}
INKS = {"light": ("#000006", 0.8), "dark": ("#ffffff", 1)}  # words on it, and their opacity
CONTRAST = 4.5  # names and labels are text in the lane's colour
RECEDED = 3.0  # numbers on what does not match the search, in the colour of words
APART = 10.0  # shape and place tell lanes apart as well; colour is a help

SIGHT = {
    "as it is": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(color):
    parts = [int(color[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]


def luminance(color):
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear(color)))


def contrast(one, other):
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def mix(above, below, opacity):
    """What is seen where a colour lies on another."""
    parts = [round(int(above[i:i + 2], 16) * opacity + int(below[i:i + 2], 16) * (1 - opacity)) for i in (1, 3, 5)]
    return "#{:02x}{:02x}{:02x}".format(*parts)


def lab(rgb):
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    xyz = [sum(a * b for a, b in zip(row, rgb)) for row in rows]
    f = [t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116
         for t in (max(v, 0) / w for v, w in zip(xyz, (0.9505, 1, 1.089)))]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def seen(color, matrix):
    rgb = linear(color)
    return [min(max(sum(a * b for a, b in zip(row, rgb)), 0), 1) for row in matrix]


def distance(one, other, matrix):
    return sum((a - b) ** 2 for a, b in zip(lab(seen(one, matrix)), lab(seen(other, matrix)))) ** 0.5


def read(name):
    text = (STYLE / name).read_text(encoding="utf-8")
    return {lane: re.search(rf"\.lane-{lane} {{ color: (#[0-9a-f]{{6}}); }}", text)[1] for lane in LANES}


def read_receding():
    text = (tap.SOURCE / "ui" / "timeline" / "mandate-timeline-lane-draw.c").read_text(encoding="utf-8")
    return float(re.search(r"#define RECEDING ([0-9.]+)f", text)[1])


def main():
    receding = read_receding()
    for style, sheet in (("light", "style.css"), ("dark", "style-dark.css")):
        colors = read(sheet)
        for lane, color in colors.items():
            ratio = contrast(color, GROUNDS[style])
            tap.check(f"{style}: {lane} is legible", [] if ratio >= CONTRAST else [f"{color} has {ratio:.2f}:1"])
            pill = mix(color, GROUNDS[style], receding)
            ratio = contrast(mix(INKS[style][0], pill, INKS[style][1]), pill)
            tap.check(f"{style}: numbers of {lane} are legible where they do not match",
                      [] if ratio >= RECEDED else [f"on {pill} they have {ratio:.2f}:1"])
        for sight, matrix in SIGHT.items():
            pairs = [(*pair, distance(colors[pair[0]], colors[pair[1]], matrix)) for pair in combinations(LANES, 2)]
            tap.check(f"{style}, {sight}: lanes differ",
                      [f"{one} and {other} are {far:.1f} apart" for one, other, far in pairs if far < APART])
    tap.finish()


main()
