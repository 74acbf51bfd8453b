#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace talbook
{

/// The outline of a field around a text of several lines, so that it looks as the lines beside it do.
class FieldFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FieldFrame(QPlainTextEdit &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QPlainTextEdit &m_text;
};

} // namespace talbook
