#include "ui/shell/page_rail.h"

#include "ui/shell/rail_button.h"
#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/surface.h"

#include <QPainter>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

RailButton::RailButton(const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(metric::Rail) - 2 * theme.px(metric::Grid), theme.px(metric::Row)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(isChecked() ? Colour::Sel : Colour::Hover));
    if (isChecked())
        fillCrisp(painter, QRectF(0, theme.px(6), theme.px(metric::SelectionEdge), height() - 2 * theme.px(6)),
                  theme.colour(Colour::Accent));
    const int icon = theme.px(metric::Icon);
    const int left = theme.px(10);
    const QColor ink = isEnabled() ? theme.colour(isChecked() ? Colour::Text : Colour::Text2)
                                   : theme.disabled(Colour::Text2, Colour::Window);
    paintIcon(painter, QRectF(left, (height() - icon) / 2.0, icon, icon), m_iconName, ink);
    const QRect words(left + icon + theme.px(10), 0, width() - left - icon - theme.px(14), height());
    paintCellText(painter, words, text(),
                  {theme.font(Type::Body, isChecked() ? Weight::SemiBold : Weight::Regular), ink});
    if (hasFocus())
        roundedBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(metric::Radius), {},
                   theme.colour(Colour::Accent), theme.focusRing());
}

PageRail::PageRail(QWidget *parent) : QWidget(parent)
{
    const Theme &theme = Theme::current();
    setSurface(*this, Surface::Window);
    setFixedWidth(theme.px(metric::Rail));
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(metric::Grid);
    column->setContentsMargins(margin, theme.px(metric::PageHead + metric::Grid), margin, margin);
    column->setSpacing(2);
    m_pagesLayout = new QVBoxLayout;
    m_pagesLayout->setSpacing(2);
    column->addLayout(m_pagesLayout);
    column->addStretch(1);
    m_import = new RailButton(u"import"_s);
    connect(m_import, &QAbstractButton::clicked, this, &PageRail::importRequested);
    column->addWidget(m_import);
}

int PageRail::addPage(const QString &iconName)
{
    const int page = int(m_pages.size());
    auto *button = new RailButton(iconName);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    m_pagesLayout->addWidget(button);
    m_pages.append(button);
    return page;
}

void PageRail::setPageText(int page, const QString &text)
{
    m_pages[page]->setText(text);
    m_pages[page]->setAccessibleName(text);
}

void PageRail::setCurrentPage(int page)
{
    m_pages[page]->setChecked(true);
}

void PageRail::setImport(const QString &text, bool enabled)
{
    m_import->setText(text);
    m_import->setAccessibleName(text);
    m_import->setEnabled(enabled);
}

void PageRail::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int size = theme.px(20);
    const QRect head(theme.px(16), (theme.px(metric::PageHead) - size) / 2 + theme.px(4), size, size);
    paintProgramMark(painter, head, theme.colour(Colour::Text), theme.colour(Colour::Accent));
    paintCellText(
        painter,
        QRect(head.right() + theme.px(9), head.top() - theme.px(2), width() - head.right(), size + theme.px(4)),
        u"Talbook"_s, {theme.font(Type::Section), theme.colour(Colour::Text)});
    edgeLine(painter, rect(), Side::Right, theme.colour(Colour::Sep));
}

} // namespace talbook
