#include "ui/matrix/matrix_scope.h"

#include "ui/accounts/account_values.h"
#include "ui/shell/document.h"
#include "ui/shell/window_memory.h"
#include "ui/theme/icon.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_switch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestName = 22;

/// For buttons and menus: no letter to press, and not too long.
QString shownName(const QString &name)
{
    return menuText(name.size() > longestName ? name.left(longestName - 1) + u'…' : name);
}

qsizetype countOnTal(const Standings &standings)
{
    qsizetype count = 0;
    for (size_t i = 0; i < standings.size(); ++i)
        count += standings.accounts()[i].onTal ? 1 : 0;
    return count;
}

} // namespace

MatrixScope::MatrixScope(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_switch(new SegmentedSwitch({})), m_segmentButton(new QPushButton),
      m_segmentMenu(new QMenu(this)), m_ownerButton(new QPushButton), m_ownerMenu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::Grid);
    for (int i = 0; i < 3; ++i)
        m_switch->addSegment({});
    m_segmentButton->setFlat(true);
    m_segmentButton->setMenu(m_segmentMenu);
    m_segmentButton->setObjectName(u"matrixSegment"_s);
    m_ownerButton->setFlat(true);
    m_ownerButton->setMenu(m_ownerMenu);
    m_ownerButton->setObjectName(u"matrixOwner"_s);
    row->addWidget(m_switch);
    row->addWidget(m_segmentButton);
    row->addWidget(m_ownerButton);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int index) {
        choose(Which(index));
        if (index == OfSegment && !hasSegment() && !segmentsThere().empty())
            m_segmentButton->showMenu();
    });
    connect(m_segmentMenu, &QMenu::aboutToShow, this, &MatrixScope::fillSegments);
    connect(m_ownerMenu, &QMenu::aboutToShow, this, &MatrixScope::fillOwners);
}

void MatrixScope::take()
{
    showChoice();
    remember();
    Q_EMIT changed();
}

void MatrixScope::choose(Which which)
{
    m_which = which;
    take();
}

void MatrixScope::chooseSegment(SegmentId segment)
{
    m_segment = segment;
    m_which = OfSegment;
    take();
}

void MatrixScope::chooseOwner(const QString &owner)
{
    m_owner = owner;
    take();
}

std::vector<Segment> MatrixScope::segmentsThere() const
{
    if (!m_document.isOpen())
        return {};
    auto found = segments(m_document.plan().database());
    return found ? std::move(*found) : std::vector<Segment>();
}

std::vector<quint32> MatrixScope::accounts() const
{
    std::vector<quint32> shown;
    if (!m_document.isOpen())
        return shown;
    const Standings &standings = m_document.standings();
    const AccountTable &accounts = standings.accounts();
    const QByteArray owner = m_owner.toUtf8();
    const std::string_view wanted(owner.constData(), size_t(owner.size()));
    const auto add = [&](size_t account) {
        if (wanted.empty() || accounts.text(accounts[account].owner) == wanted)
            shown.push_back(quint32(account));
    };
    if (m_which == OfSegment) {
        const auto all = segmentsThere();
        const auto segment = std::ranges::find(all, m_segment, &Segment::id);
        const auto filter = segment == all.end() ? Expected<Filter>(Error{}) : Filter::parse(segment->expression);
        if (filter) {
            for (const size_t account : standings.matching(*filter, false))
                add(account);
        }
        return shown;
    }
    for (size_t account = 0; account < standings.size(); ++account) {
        if (m_which == All || accounts[account].onTal)
            add(account);
    }
    return shown;
}

void MatrixScope::fillSegments()
{
    m_segmentMenu->clear();
    const auto all = segmentsThere();
    for (const Segment &segment : all) {
        QAction *action =
            m_segmentMenu->addAction(shownName(segment.name), this, [this, id = segment.id] { chooseSegment(id); });
        action->setCheckable(true);
        action->setChecked(segment.id == m_segment);
    }
    if (all.empty())
        m_segmentMenu->addAction(tr("No segment has been saved yet"))->setEnabled(false);
}

void MatrixScope::fillOwners()
{
    m_ownerMenu->clear();
    const auto add = [this](const QString &text, const QString &owner) {
        QAction *action = m_ownerMenu->addAction(text, this, [this, owner] { chooseOwner(owner); });
        action->setCheckable(true);
        action->setChecked(owner == m_owner);
    };
    add(tr("everyone"), {});
    m_ownerMenu->addSeparator();
    for (const QString &owner : valuesInPlan(m_document.standings(), FilterField::Owner, m_document.words().locale()))
        add(shownName(owner), owner);
}

void MatrixScope::restore()
{
    const QSettings settings;
    const QString group = settingsGroupOf(m_document) + u"/matrix"_s;
    const bool anyOnTal = countOnTal(m_document.standings()) > 0;
    const int which = settings.value(group + u"/scope"_s, int(anyOnTal ? Tal : All)).toInt();
    m_which = Which(std::clamp(which, int(Tal), int(All)));
    m_segment = SegmentId{settings.value(group + u"/segment"_s).toLongLong()};
    m_owner = settings.value(group + u"/owner"_s).toString();
}

void MatrixScope::remember() const
{
    if (!m_document.isOpen())
        return;
    QSettings settings;
    const QString group = settingsGroupOf(m_document) + u"/matrix"_s;
    settings.setValue(group + u"/scope"_s, int(m_which));
    settings.setValue(group + u"/segment"_s, m_segment.value);
    settings.setValue(group + u"/owner"_s, m_owner);
}

void MatrixScope::refresh()
{
    const QLocale &locale = m_document.words().locale();
    const qsizetype all = m_document.isOpen() ? qsizetype(m_document.standings().size()) : 0;
    const qsizetype onTal = m_document.isOpen() ? countOnTal(m_document.standings()) : 0;
    m_switch->setAccessibleName(tr("Accounts shown"));
    m_switch->setSegmentText(Tal, tr("TAL %1", "target account list and its count").arg(locale.toString(onTal)));
    m_switch->setSegmentText(OfSegment, tr("Segment"));
    m_switch->setSegmentText(All, tr("All %1", "all accounts and their count").arg(locale.toString(all)));
    const auto there = segmentsThere();
    if (std::ranges::find(there, m_segment, &Segment::id) == there.end())
        m_segment = {};
    showChoice();
}

void MatrixScope::showChoice()
{
    m_switch->setCurrentIndex(m_which);
    const auto there = segmentsThere();
    const auto segment = std::ranges::find(there, m_segment, &Segment::id);
    m_segmentButton->setVisible(m_which == OfSegment);
    m_segmentButton->setText(segment == there.end() ? tr("Choose a segment") : shownName(segment->name));
    m_ownerButton->setText(tr("Owner: %1").arg(m_owner.isEmpty() ? tr("everyone") : shownName(m_owner)));
}

void MatrixScope::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace talbook
