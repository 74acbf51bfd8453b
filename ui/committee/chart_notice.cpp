#include "ui/committee/chart_notice.h"

#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace talbook
{

namespace
{

constexpr int noticeWidth = 420;

} // namespace

ChartNotice::ChartNotice(QWidget *parent) : QWidget(parent), m_label(new PlainLabel)
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("notice"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    const int padding = theme.px(metric::Grid);
    row->setContentsMargins(2 * padding + theme.px(metric::FieldIcon), padding, padding, padding);
    row->addWidget(m_label);
    hide();
}

void ChartNotice::tell(const QString &sentence, bool refused)
{
    m_refused = refused;
    m_label->setLook({.colour = refused ? Colour::BadText : Colour::Text});
    // One line where it fits, else as many as it takes.
    const int widest = Theme::current().px(noticeWidth);
    const int wanted = m_label->fontMetrics().horizontalAdvance(sentence) + 2;
    m_label->setWordWrap(wanted > widest);
    m_label->setFixedWidth(std::min(wanted, widest));
    m_label->setText(sentence);
    m_label->setFixedHeight(m_label->wordWrap() ? m_label->heightForWidth(widest) : m_label->sizeHint().height());
    adjustSize();
    setVisible(!sentence.isEmpty());
    raise();
    setAccessibleName(sentence);
    if (refused && !sentence.isEmpty()) {
        QAccessibleEvent told(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

QString ChartNotice::sentence() const
{
    return m_label->text();
}

void ChartNotice::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(Colour::Raised),
               theme.colour(m_refused ? Colour::Bad : Colour::Border));
    const int side = theme.px(metric::FieldIcon);
    paintIcon(painter, QRectF(theme.px(metric::Grid), (height() - side) / 2.0, side, side),
              m_refused ? u"triangle-alert" : u"info", theme.colour(m_refused ? Colour::BadText : Colour::Text2));
}

} // namespace talbook
