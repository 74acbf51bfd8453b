#pragma once

#include <QWidget>

namespace talbook
{

class PlainLabel;

/// Why a value is refused, just below the editor it was typed into; it goes when the editor goes.
class RefusalBubble : public QWidget
{
    Q_OBJECT

public:
    RefusalBubble(const QString &reason, QWidget &editor);

    QString reason() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PlainLabel *m_reason;
};

} // namespace talbook
