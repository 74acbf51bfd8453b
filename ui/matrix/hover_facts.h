#pragma once

#include "core/scoring/standing.h"
#include "ui/matrix/hover_card.h"

#include <QLocale>

namespace talbook
{

class WhatIfRunner;

/// What the card says of the account, by its index.
HoverFacts hoverFacts(const Standings &standings, quint32 account, const WhatIfRunner &runner, const QLocale &locale);

} // namespace talbook
