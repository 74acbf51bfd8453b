#pragma once

#include <QWidget>

namespace talbook
{

class SearchField;
class IconButton;
class PlainLabel;

/// Ctrl+F on the committee: type, Enter for the next who is found, Shift+Enter for the one before, Esc ends it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    void close();
    /// Which of how many is shown; `at` counts from 1, 0 for none.
    void setCount(int at, int found);
    SearchField &field() const { return *m_field; }

Q_SIGNALS:
    void textChanged(const QString &text);
    void stepRequested(int step);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    SearchField *m_field;
    PlainLabel *m_count;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_close;
};

} // namespace talbook
