#pragma once

#include "core/accounts/segments.h"

#include <QWidget>

#include <vector>

class QMenu;
class QPushButton;

namespace talbook
{

class Document;
class SegmentedSwitch;

/// Whom the matrix shows: the target account list, a segment or all, and of these one owner's or everybody's.
class MatrixScope : public QWidget
{
    Q_OBJECT

public:
    enum Which
    {
        Tal,
        OfSegment,
        All
    };
    explicit MatrixScope(Document &document, QWidget *parent = nullptr);

    Which which() const { return m_which; }
    void choose(Which which);
    void chooseSegment(SegmentId segment);
    /// The owner as accounts have it; empty: everyone.
    void chooseOwner(const QString &owner);
    const QString &owner() const { return m_owner; }
    bool hasSegment() const { return !m_segment.isNull(); }
    SegmentedSwitch &switcher() const { return *m_switch; }

    /// By index, in the order of the standings.
    std::vector<quint32> accounts() const;
    /// Of another plan: as it was left there, else its list if anybody is on it, else all.
    void restore();
    /// Counts, segments and owners anew.
    void refresh();

Q_SIGNALS:
    /// The person chose something else.
    void changed();
    void refused(const QString &message, const QString &details);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<Segment> segmentsThere() const;
    void fillSegments();
    void fillOwners();
    void remember() const;
    void showChoice();
    void take();

    Document &m_document;
    Which m_which = All;
    SegmentId m_segment;
    QString m_owner;
    SegmentedSwitch *m_switch;
    QPushButton *m_segmentButton;
    QMenu *m_segmentMenu;
    QPushButton *m_ownerButton;
    QMenu *m_ownerMenu;
};

} // namespace talbook
