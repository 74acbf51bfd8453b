#include "core/plays/signal_words.h"

namespace talbook
{

QString signalName(const SignalFact &signal, const Wording &words)
{
    switch (signal.kind) {
    case SignalKind::TopicSurge:
        return signal.competitor ? words.translate("Documents", "Competitor research")
                                 : words.translate("Documents", "Topic surge");
    case SignalKind::Hiring:
        return words.translate("Documents", "Hiring");
    case SignalKind::Technology:
        return words.translate("Documents", "Technology change");
    case SignalKind::Funding:
        return words.translate("Documents", "Funding round");
    case SignalKind::Leadership:
        return words.translate("Documents", "Leadership change");
    case SignalKind::Expansion:
        return words.translate("Documents", "Expansion");
    case SignalKind::Renewal:
        return words.translate("Documents", "Contract renewal");
    case SignalKind::Other:
        break;
    }
    return words.translate("Plays", "Signal");
}

} // namespace talbook
