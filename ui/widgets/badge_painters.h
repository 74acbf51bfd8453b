#pragma once

#include "ui/widgets/shapes.h"

#include <QRect>
#include <QString>

class QPainter;

namespace talbook
{

class Theme;

/// A tier's pill at the left of `rect`, centred in its height: solid with a diamond (1), soft with a square (2),
/// outlined with a ring (3). `text` is "1:1", "1:Few"; tier 0 draws nothing. `proposed` dashes the outline.
void paintTierPill(QPainter &painter, const QRect &rect, const Theme &theme, int tier, const QString &text,
                   bool proposed = false);

/// A box of 18 x 18 with a letter at the left of `rect`: "A" solid, "B" grey, "C" outlined, any other grade (Watch)
/// dashed.
void paintGradeBox(QPainter &painter, const QRect &rect, const Theme &theme, const QString &grade,
                   const QString &letter);

/// A role's badge: 16 high, outlined, as wide as its text; dashed where the role is only proposed. Returns its width.
int paintRoleBadge(QPainter &painter, const QRect &rect, const Theme &theme, const QString &text, bool proposed);

/// "Ctrl+K" as a key, at the right of `rect`. Returns its width.
int paintKeyCap(QPainter &painter, const QRect &rect, const Theme &theme, const QString &text);

/// Shape, number and word: "● 4 good".
void paintThreads(QPainter &painter, const QRect &rect, const Theme &theme, ThreadMark mark, const QString &number,
                  const QString &word);

/// A stance's shape and its word, if there is one.
void paintStance(QPainter &painter, const QRect &rect, const Theme &theme, StanceMark stance, const QString &word = {});

} // namespace talbook
