#pragma once

#include "core/base/wording.h"
#include "core/scoring/facts.h"

namespace talbook
{

/// "Topic surge", "Competitor research".
QString signalName(const SignalFact &signal, const Wording &words);

} // namespace talbook
