#pragma once

#include <QString>
#include <QWidget>

namespace talbook
{

/// What the card says of an account.
struct HoverFacts
{
    QString name;
    QString profile; ///< "FinTech · 540,000 USD · Nadia K."
    QString fit;
    QString intent;
    int change = 0; ///< of intent in four weeks, whole points
    bool changeKnown = false;
    QString firmness; ///< "1:1 in 94 % of draws"; empty while it is being worked out
    int more = 0;     ///< others in the same place
};

/// Who is under the mouse, or where the arrow keys went. It never takes the mouse or the keyboard.
class HoverCard : public QWidget
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    void setFacts(const HoverFacts &facts);
    const HoverFacts &facts() const { return m_facts; }
    /// Beside the mark, inside the parent.
    void showAt(const QPointF &mark, qreal across);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString figures() const;
    QString changeText() const;
    QString moreText() const;

    HoverFacts m_facts;
};

} // namespace talbook
