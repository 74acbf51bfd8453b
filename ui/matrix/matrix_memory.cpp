#include "ui/matrix/matrix_memory.h"

#include "ui/matrix/matrix_plot.h"
#include "ui/matrix/matrix_tools.h"
#include "ui/shell/document.h"
#include "ui/shell/window_memory.h"

#include <QSettings>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// As text: fit and intent at the lower left corner, and how many figures are seen.
QString textOf(const QRectF &view)
{
    return u"%1 %2 %3"_s.arg(view.left()).arg(view.top()).arg(view.width());
}

QRectF viewFrom(const QString &text)
{
    const QStringList parts = text.split(u' ');
    const double size = parts.value(2).toDouble();
    return {parts.value(0).toDouble(), parts.value(1).toDouble(), size, size};
}

QString keyOf(const Document &document, QStringView what)
{
    return settingsGroupOf(document) + u"/matrix/"_s + what;
}

} // namespace

void rememberMatrix(const Document &document, const MatrixPlot &plot, const MatrixTools &tools)
{
    if (!document.isOpen())
        return;
    QSettings settings;
    settings.setValue(keyOf(document, u"what_if"), tools.isWhatIf());
    settings.setValue(keyOf(document, u"table"), tools.isTable());
    settings.setValue(keyOf(document, u"trails_of_selected"), tools.trailsOfSelected());
    settings.setValue(keyOf(document, u"trails_of_strike_zone"), tools.trailsOfStrikeZone());
    settings.setValue(keyOf(document, u"view"), textOf(plot.frame().view()));
}

void restoreMatrix(const Document &document, MatrixPlot &plot, MatrixTools &tools)
{
    // All is read before anything is set: what is set may be remembered at once.
    const QSettings settings;
    const bool whatIf = settings.value(keyOf(document, u"what_if"), true).toBool();
    const bool table = settings.value(keyOf(document, u"table"), false).toBool();
    const bool selected = settings.value(keyOf(document, u"trails_of_selected"), true).toBool();
    const bool strikeZone = settings.value(keyOf(document, u"trails_of_strike_zone"), false).toBool();
    const QRectF view = viewFrom(settings.value(keyOf(document, u"view")).toString());
    plot.setView(view);
    tools.setTable(table);
    tools.setTrails(selected, strikeZone);
    tools.setWhatIf(whatIf);
}

} // namespace talbook
