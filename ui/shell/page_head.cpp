#include "ui/shell/page_head.h"

#include "ui/shell/commands.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QHBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

PageHead::PageHead(Commands &commands, QWidget *parent) : QWidget(parent)
{
    setSurface(*this, Surface::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, 0, metric::InspectorMargin, 0);
    row->setSpacing(metric::Grid);
    m_title = new PlainLabel({}, {.type = Type::Title});
    m_program = new QuietButton({});
    m_summary = new ElidedLabel({}, {.colour = Colour::Text2});
    row->addWidget(m_title);
    row->addSpacing(metric::Grid);
    row->addWidget(m_program);
    row->addWidget(m_summary, 1);
    const auto addButton = [&](QStringView iconName, const QString &command) {
        auto *button = new IconButton(icon(iconName), {});
        connect(button, &QToolButton::clicked, commands.action(command), &QAction::trigger);
        row->addWidget(button);
        return button;
    };
    m_palette = addButton(u"search", u"view.palette"_s);
    m_undo = addButton(u"undo-2", u"edit.undo"_s);
    m_redo = addButton(u"redo-2", u"edit.redo"_s);
    m_inspector = addButton(u"panel-right", u"view.inspector"_s);
    column->addLayout(row, 1);
    column->addWidget(new ThinLine(Qt::Horizontal));
    setFixedHeight(Theme::current().px(metric::PageHead));
}

void PageHead::setPage(const QString &title, const QString &summary)
{
    m_title->setText(title);
    m_summary->setText(summary);
}

void PageHead::setProgram(const QString &name)
{
    m_program->setText(menuText(name));
    m_program->setVisible(!name.isEmpty());
}

void PageHead::setProgramMenu(QMenu &menu)
{
    m_program->setMenu(&menu);
}

void PageHead::setHistory(const QString &undo, const QString &redo)
{
    m_undo->setEnabled(!undo.isNull());
    m_redo->setEnabled(!redo.isNull());
    m_undo->setName(undo.isNull() ? tr("Nothing to undo") : tr("Undo: %1").arg(undo));
    m_redo->setName(redo.isNull() ? tr("Nothing to redo") : tr("Redo: %1").arg(redo));
}

void PageHead::retranslate()
{
    m_program->setToolTip(tr("The program to work in"));
    m_palette->setName(tr("Find anything (Ctrl+K)"));
    m_inspector->setName(tr("Show or hide the inspector"));
}

} // namespace talbook
