#include "ui/shell/step_line.h"

#include "core/plan/change_summary.h"
#include "ui/shell/document.h"

#include <QEvent>

namespace talbook
{

StepLine::StepLine(Document &document, QWidget *parent)
    : ElidedLabel({}, {.type = Type::Caption, .colour = Colour::Text2}, parent)
{
    setOwnText();
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        setText(summary.kind == ChangeKind::Undo   ? tr("Undone: %1").arg(summary.title)
                : summary.kind == ChangeKind::Redo ? tr("Done again: %1").arg(summary.title)
                                                   : summary.title);
    });
    connect(&document, &Document::reset, this, [this, plan = QString(), &document]() mutable {
        const QString opened = document.isOpen() ? document.plan().path() : QString();
        if (std::exchange(plan, opened) != opened) // another one: its latest step is not of today
            setText({});
    });
}

/// What was said in another language is old news.
void StepLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setText({});
    ElidedLabel::changeEvent(event);
}

} // namespace talbook
