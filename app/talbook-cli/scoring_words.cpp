#include "app/talbook-cli/scoring_words.h"

#include <QCoreApplication>

namespace talbook::cli
{

QString gradeName(const QString &grade)
{
    return grade == u"Watch" ? QCoreApplication::translate("Cli", "Watch", "grade") : grade;
}

QString quadrantName(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::A:
        return QCoreApplication::translate("Cli", "A: full ABM plays");
    case Quadrant::NurtureB:
        return QCoreApplication::translate("Cli", "B: nurture");
    case Quadrant::LiteB:
        return QCoreApplication::translate("Cli", "B: ABM Lite");
    case Quadrant::C:
        break;
    }
    return QCoreApplication::translate("Cli", "C: watch");
}

} // namespace talbook::cli
