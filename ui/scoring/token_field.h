#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace talbook
{

class FlowLayout;
class PlainLabel;

/// A list of texts as chips, with a field at its end for more: Enter adds what was typed, a paste of several lines (or
/// a spreadsheet's cells, or texts between semicolons) adds each. Delete or Backspace on a chip removes it, Backspace
/// in the empty field the last one. What is in the list already is not added again, which is said.
class TokenField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the list, `prompt` stands in the empty field.
    TokenField(const QString &name, const QString &prompt, QWidget *parent = nullptr);

    QStringList tokens() const { return m_tokens; }
    /// Shows them; tells nobody.
    void setTokens(const QStringList &tokens);
    QLineEdit *input() const { return m_input; }

Q_SIGNALS:
    /// The person changed the list.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &text);
    void remove(qsizetype index);
    void rebuild();
    QWidget *chip(qsizetype index) const;

    QString m_name;
    QStringList m_tokens;
    FlowLayout *m_flow;
    QLineEdit *m_input;
    PlainLabel *m_remark;
};

} // namespace talbook
