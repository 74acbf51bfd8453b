#pragma once

#include "core/accounts/account_events.h"
#include "core/scoring/explanation.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace talbook
{

class AccountPoints;
class Document;
class Scorer;
class SectionHeading;

/// The score in full: component, criterion, raw value, the rule that matched, points of how many possible, and the
/// records behind it. The parts sum to the total as it is shown.
class OverviewScore : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewScore(Document &document, QWidget *parent = nullptr);

    void showAccount(size_t account, const Scorer &scorer);

Q_SIGNALS:
    void timeLineRequested();

private:
    struct Shown;

    void clear();
    void addComponent(const Shown &shown, size_t first, size_t last);
    void addPart(const Shown &shown, size_t part);
    void addTotal(const Shown &shown);
    QWidget *records(const Shown &shown, const ScorePart &part);
    QStringList recordLines(const Shown &shown, const ScorePart &part) const;

    Document &m_document;
    SectionHeading *m_heading;
    QVBoxLayout *m_lines;
    AccountId m_account;
    QSet<QString> m_open; ///< criteria whose records are unfolded
};

} // namespace talbook
