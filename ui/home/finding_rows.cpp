#include "ui/home/finding_rows.h"

#include "core/results/set_aside.h"
#include "ui/home/finding_desk.h"
#include "ui/home/finding_row.h"
#include "ui/home/home_row.h"
#include "ui/home/more_button.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace talbook
{

using namespace Qt::StringLiterals;

FindingRows::FindingRows(FindingDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // While the dialog asks, the row it is about goes; the keyboard comes back to where that was.
    connect(&desk, &FindingDesk::asking, this, [this](const QString &key) { m_asked = placeOf(key); });
    connect(&desk, &FindingDesk::answered, this, [this] { focusOn(std::exchange(m_asked, Place())); });
}

int FindingRows::heightForWidth(int width) const
{
    return m_column->heightForWidth(width);
}

int FindingRows::openCount() const
{
    return int(openFindings(m_findings).size());
}

void FindingRows::setFindings(const std::vector<PlanFinding> &findings)
{
    m_findings = findings;
    build();
}

FindingRows::Place FindingRows::placeOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, [](const FindingRow *row) { return row->finding().key; });
    return found == m_rows.end() ? Place() : Place{key, int(found - m_rows.begin())};
}

FindingRows::Place FindingRows::focused() const
{
    for (const FindingRow *row : m_rows) {
        if (row->isAncestorOf(QApplication::focusWidget()))
            return placeOf(row->finding().key);
    }
    return {};
}

void FindingRows::focusOn(const Place &place)
{
    if (place.row < 0)
        return;
    const int row = std::max(place.row < m_rows.size() ? place.row : int(m_rows.size()) - 1, placeOf(place.key).row);
    if (const int same = placeOf(place.key).row; same >= 0)
        m_rows[same]->row().setFocus(Qt::OtherFocusReason);
    else if (row >= 0)
        m_rows[row]->row().setFocus(Qt::OtherFocusReason);
    else if (!m_contents.isEmpty())
        m_contents.first()->setFocus(Qt::OtherFocusReason);
}

void FindingRows::toggleAside()
{
    m_asideShown = !m_asideShown;
    build();
    if (auto *more = findChild<QPushButton *>(u"findings/more"_s))
        more->setFocus(Qt::OtherFocusReason);
}

void FindingRows::build()
{
    const Place before = focused();
    qDeleteAll(std::exchange(m_contents, {}));
    m_rows.clear();
    const auto addRow = [this](const PlanFinding &finding) {
        m_rows.append(new FindingRow(finding, m_desk));
        m_contents.append(m_rows.last());
    };
    const std::vector<PlanFinding> open = openFindings(m_findings);
    std::ranges::for_each(open, addRow);
    if (const int aside = int(m_findings.size() - open.size()); aside > 0) {
        const QString words =
            m_asideShown ? tr("Hide %n set aside", nullptr, aside) : tr("Show %n set aside", nullptr, aside);
        // When the gesture is over: it takes the button away.
        QWidget *more = moreButton(
            words, [this] { QMetaObject::invokeMethod(this, &FindingRows::toggleAside, Qt::QueuedConnection); });
        more->setObjectName(u"findings/aside"_s);
        auto *button = more->findChild<QPushButton *>();
        button->setObjectName(u"findings/more"_s);
        more->setFocusProxy(button);
        m_contents.append(more);
        for (const PlanFinding &finding : m_findings) {
            if (m_asideShown && !finding.setAside.isEmpty())
                addRow(finding);
        }
    }
    for (QWidget *widget : std::as_const(m_contents)) {
        m_column->addWidget(widget);
        widget->show(); // at once: only what is in view takes the keyboard
    }
    updateGeometry();
    focusOn(before);
    Q_EMIT rowsChanged();
}

} // namespace talbook
