#pragma once

#include "ui/widgets/plain_label.h"

namespace talbook
{

/// One line that ends in "…" where it does not fit; the tool tip then has it whole. Words of the program itself are to
/// fit all the same: only what comes out of a plan or a file is as long as it likes.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, const TextLook &look = {}, QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setLook(const TextLook &look);
    const TextLook &look() const { return m_look; }
    /// Its text is the person's own.
    void setOwnText(bool own = true) { m_ownText = own; }
    bool isOwnText() const { return m_ownText; }
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    TextLook m_look;
    bool m_ownText = false;
};

} // namespace talbook
