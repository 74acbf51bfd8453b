#include "ui/accounts/segment_menu.h"

#include "ui/accounts/name_dialog.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

SegmentMenu::SegmentMenu(Document &document, QWidget *parent)
    : QPushButton(parent), m_document(document), m_menu(new QMenu(this))
{
    setObjectName(u"segments"_s);
    setIcon(talbook::icon(u"bookmark"));
    setFlat(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SegmentMenu::fillMenu);
    connect(&document, &Document::reset, this, &SegmentMenu::refresh);
    connect(&document, &Document::figuresChanged, this, &SegmentMenu::refresh);
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches("segment"))
            refresh();
    });
    refresh();
}

std::vector<Segment> SegmentMenu::known() const
{
    if (!m_document.isOpen())
        return {};
    auto found = segments(m_document.plan().database());
    return found ? std::move(*found) : std::vector<Segment>();
}

void SegmentMenu::setExpression(const QString &expression)
{
    m_expression = expression;
    refresh();
}

/// The button bears the name of the segment that is shown.
void SegmentMenu::refresh()
{
    QString name;
    bool stillThere = false;
    for (const Segment &segment : known()) {
        stillThere = stillThere || segment.id == m_current;
        if (!m_expression.isEmpty() && segment.expression == m_expression) {
            name = segment.name;
            m_current = segment.id;
            stillThere = true;
        }
    }
    if (!stillThere || m_expression.isEmpty())
        m_current = {};
    constexpr qsizetype longest = 24;
    const QString shown = name.size() > longest ? name.left(longest - 1) + u'…' : name;
    setText(name.isEmpty() ? tr("Segments") : menuText(shown));
    setAccessibleName(name.isEmpty() ? tr("Segments") : tr("Segment %1").arg(name));
    setToolTip(plainToolTip(name.isEmpty() ? tr("Filters saved in this plan") : name));
}

void SegmentMenu::fillMenu()
{
    m_menu->clear();
    const std::vector<Segment> all = known();
    for (const Segment &segment : all) {
        QAction *action = m_menu->addAction(menuText(segment.name), this, [this, segment] { choose(segment); });
        action->setCheckable(true);
        action->setChecked(segment.id == m_current && segment.expression == m_expression);
        action->setToolTip(plainToolTip(segment.expression));
    }
    if (all.empty())
        m_menu->addAction(tr("No segment has been saved yet"))->setEnabled(false);
    if (!m_document.isEditable())
        return;
    m_menu->addSeparator();
    QAction *save =
        m_menu->addAction(talbook::icon(u"plus"), tr("Save the filter as a segment…"), this, &SegmentMenu::saveAs);
    save->setEnabled(!m_expression.isEmpty());
    const auto current = std::ranges::find(all, m_current, &Segment::id);
    if (current == all.end())
        return;
    const QString name = menuText(current->name);
    if (current->expression != m_expression)
        m_menu->addAction(talbook::icon(u"save"), tr("Update “%1” with this filter").arg(name), this,
                          [this, segment = *current] { update(segment); });
    m_menu->addAction(talbook::icon(u"pencil"), tr("Rename “%1”…").arg(name), this,
                      [this, segment = *current] { rename(segment); });
    m_menu->addAction(talbook::icon(u"trash-2"), tr("Delete “%1”").arg(name), this,
                      [this, segment = *current] { remove(segment); });
}

void SegmentMenu::choose(const Segment &segment)
{
    m_current = segment.id;
    Q_EMIT chosen(segment.expression);
}

void SegmentMenu::saveAs()
{
    const auto work = [this](const QString &name) {
        return m_document.run(tr("Save segment “%1”").arg(name.trimmed()), [&](Edit &edit) -> Expected<void> {
            const auto added = addSegment(edit, name, m_expression);
            TALBOOK_TRY(added);
            m_current = *added;
            return {};
        });
    };
    auto *dialog = new NameDialog({tr("Save Segment"), tr("Name of the segment"), tr("Save")}, {}, work, window());
    dialog->open();
}

void SegmentMenu::rename(const Segment &segment)
{
    const auto work = [this, segment](const QString &name) {
        return m_document.run(tr("Rename segment “%1”").arg(segment.name),
                              [&](Edit &edit) { return renameSegment(edit, segment.id, name); });
    };
    auto *dialog =
        new NameDialog({tr("Rename Segment"), tr("Name of the segment"), tr("Rename")}, segment.name, work, window());
    dialog->open();
}

void SegmentMenu::update(const Segment &segment)
{
    report(m_document.run(tr("Update segment “%1”").arg(segment.name),
                          [&](Edit &edit) { return setSegmentExpression(edit, segment.id, m_expression); }));
}

void SegmentMenu::remove(const Segment &segment)
{
    report(m_document.run(tr("Delete segment “%1”").arg(segment.name),
                          [&](Edit &edit) { return removeSegment(edit, segment.id); }));
}

void SegmentMenu::report(const Expected<void> &done)
{
    if (!done)
        Q_EMIT refused(done.error().message, done.error().details);
}

void SegmentMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QPushButton::changeEvent(event);
}

} // namespace talbook
