#!/usr/bin/env python3
"""Makes the bundled faces out of Inter: make_fonts.py FOLDER_WITH_INTER_OTF

Qt before 6.7 cannot ask a font for a feature, so the tabular figures (feature tnum) take the places of the proportional
ones. Letters that the program never sets are left out. Needs fontTools; Debian's fonts-inter has the originals.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Talbook Sans"
FACES = {"Regular": "Inter-Regular.otf", "Medium": "Inter-Medium.otf", "SemiBold": "Inter-SemiBold.otf"}
KEPT = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x02B0, 0x036F),  # Latin
    (0x0370, 0x03FF), (0x0400, 0x052F),                    # Greek, Cyrillic
    (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F),  # Latin additional, punctuation, raised and lowered
    (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF),  # currencies, letter-like, arrows
    (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2605, 0x2606), (0x2713, 0x2718),
]
# calt would draw "->" as an arrow: a customer's text stays as it was typed.
FEATURES = ["kern", "ccmp", "locl", "mark", "mkmk"]


def tabular_figures(font):
    gsub = font["GSUB"].table
    lookups = {i for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for i in record.Feature.LookupListIndex}
    swaps = {}
    for i in lookups:
        for table in gsub.LookupList.Lookup[i].SubTable:
            swaps.update(getattr(table, "ExtSubTable", table).mapping)
    return swaps


def rename(font, style):
    regular = style == "Regular"
    names = {1: FAMILY if regular else f"{FAMILY} {style}", 2: "Regular", 3: f"{FAMILY} {style}",
             4: f"{FAMILY} {style}", 6: f"{FAMILY.replace(' ', '')}-{style}"}
    if not regular:
        names |= {16: FAMILY, 17: style}
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 5, 13, 14) and n.platformID == 3]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [names[6]]
    top = cff.topDictIndex[0]
    top.FamilyName, top.FullName = FAMILY, names[4]


def make(source, style, target):
    font = TTFont(source)
    swaps = tabular_figures(font)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code, glyph in table.cmap.items():
                table.cmap[code] = swaps.get(glyph, glyph)
    figures = [font.getBestCmap()[code] for code in range(ord("0"), ord("9") + 1)]
    width = max(font["hmtx"][glyph][0] for glyph in figures)  # the bolder faces are a rounding apart
    for glyph in figures:
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = True
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in KEPT for c in range(low, high + 1)])
    subsetter.subset(font)
    rename(font, style)
    font.save(target)


def main():
    folder = pathlib.Path(sys.argv[1])
    for style, name in FACES.items():
        make(folder / name, style, pathlib.Path(__file__).parent / f"TalbookSans-{style}.otf")


main()
