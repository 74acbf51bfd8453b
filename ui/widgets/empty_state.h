#pragma once

#include <QWidget>

namespace talbook
{

class PlainLabel;
class PrimaryButton;
class QuietButton;

/// What an empty page says: an icon, one sentence on what belongs there, the one action that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &sentence, const QString &action, QWidget *parent = nullptr);

    /// An empty `action` leaves the button out.
    void setWords(const QString &sentence, const QString &action);
    /// Another way to fill the page, below the first; an empty text leaves it out.
    void setSecondAction(const QString &action);

Q_SIGNALS:
    void actionRequested();
    void secondRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QWidget *m_iconPlace;
    PlainLabel *m_sentence;
    PrimaryButton *m_action;
    QuietButton *m_second;
};

} // namespace talbook
