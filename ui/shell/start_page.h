#pragma once

#include <QWidget>

class QPushButton;

namespace talbook
{

class PlainLabel;
class PrimaryButton;

/// What a start without a plan offers: the sample, a new plan, an existing one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_title;
    PlainLabel *m_sentence;
    PrimaryButton *m_sample;
    QPushButton *m_new;
    QPushButton *m_open;
    QWidget *m_mark;
};

} // namespace talbook
