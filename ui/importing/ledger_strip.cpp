#include "ui/importing/ledger_strip.h"

#include "core/exchange/import_report.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

LedgerStrip::LedgerStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::current().px(2 * metric::Grid));
}

void LedgerStrip::addFigure(const QString &figure, const QString &caption)
{
    auto *pair = new QWidget;
    auto *column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PlainLabel(figure, {.type = Type::Title}));
    column->addWidget(new PlainLabel(caption, {.type = Type::Caption, .colour = Colour::Text2}));
    m_row->addWidget(pair);
}

void LedgerStrip::addSign(const QString &sign)
{
    m_row->addWidget(new PlainLabel(sign, {.type = Type::Section, .colour = Colour::Text3, .weight = Weight::Regular}));
}

void LedgerStrip::setReport(const ImportReport &report, const QLocale &locale)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const auto words = [](qint64 count, const char *text) {
        return tr(text, nullptr, int(std::min<qint64>(count, 2'000'000'000)));
    };
    const QString read = words(report.read, QT_TR_N_NOOP("row(s) in the file"));
    addFigure(locale.toString(report.read), read);
    m_text = locale.toString(report.read) + u' ' + read;
    const std::array parts = {
        std::pair{report.added, QT_TR_N_NOOP("created")}, std::pair{report.updated, QT_TR_N_NOOP("updated")},
        std::pair{report.unchanged, QT_TR_N_NOOP("unchanged")}, std::pair{report.rejected, QT_TR_N_NOOP("faulty")}};
    QString sign = u"="_s;
    for (const auto &[count, word] : parts) {
        const QString caption = words(count, word);
        addSign(sign);
        addFigure(locale.toString(count), caption);
        m_text += u' ' + sign + u' ' + locale.toString(count) + u' ' + caption;
        sign = u"+"_s;
    }
    m_row->addStretch(1);
    setAccessibleName(m_text);
    setToolTip(plainToolTip(m_text));
}

} // namespace talbook
