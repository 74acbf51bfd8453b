#pragma once

#include <QAbstractButton>

namespace talbook
{

/// What can be opened on the page, as a whole: it lights up under the pointer, shows the keyboard's ring, and Enter
/// does what a click does. Without `setOpens(true)` it only tells.
class HomeButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HomeButton(QWidget *parent = nullptr);

    void setOpens(bool opens);

Q_SIGNALS:
    /// A person came to it, by Tab or with the pointer; not where a page gives the keyboard to its first row.
    void reached();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintGround(QPainter &painter) const;
    void paintRing(QPainter &painter) const;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_opens = false;
};

} // namespace talbook
