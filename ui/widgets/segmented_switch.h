#pragma once

#include <QIcon>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace talbook
{

/// A few views of the same thing side by side, one of them on: "TAL 312 | All 1,204". One stop for Tab; the arrow keys
/// choose.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` says what is chosen between ("Accounts shown").
    explicit SegmentedSwitch(const QString &accessibleName, QWidget *parent = nullptr);

    /// The first one added is on. Returns its index.
    int addSegment(const QString &text, const QIcon &icon = {});
    void setSegmentText(int index, const QString &text);

    int count() const;
    int currentIndex() const;
    /// Tells nobody.
    void setCurrentIndex(int index);

Q_SIGNALS:
    /// The person chose another one.
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
};

} // namespace talbook
