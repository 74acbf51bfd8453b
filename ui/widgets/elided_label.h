#pragma once

#include "ui/widgets/plain_label.h"

namespace talbook
{

/// One line that ends in "…" where it does not fit; the tool tip then has it whole.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, const TextLook &look = {}, QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setLook(const TextLook &look);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    TextLook m_look;
};

} // namespace talbook
