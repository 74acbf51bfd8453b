#pragma once

#include <QPlainTextEdit>

namespace talbook
{

/// A few lines of text that become one edit: when the person leaves the field, or when somebody asks it to settle().
/// The keys of undo take back what is typed and not stored yet; then they are the window's, which undoes what was
/// stored.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextField(int lines, QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// What is stored. What was typed and not sent stays, as long as the stored text does not change beneath it.
    void setStored(const QString &text);
    /// Sends what was typed and not sent yet.
    void settle();

Q_SIGNALS:
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_stored;
};

} // namespace talbook
