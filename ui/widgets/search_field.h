#pragma once

#include <QLineEdit>

namespace talbook
{

/// A line to search by: the search icon before the text, and a button that clears it; both have names.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Clear
    {
        Button,
        None ///< Esc leaves the field at once
    };
    explicit SearchField(Clear clear = Clear::Button, QWidget *parent = nullptr);

    /// `name` is what a screen reader calls the field, `prompt` what stands in it while it is empty.
    void setWords(const QString &name, const QString &prompt);

Q_SIGNALS:
    /// Down or Enter: the person wants to go to what was found.
    void foundRequested();

protected:
    /// Esc clears a field that has a button for it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_icon;
    QAction *m_clear = nullptr;
};

} // namespace talbook
