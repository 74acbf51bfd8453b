#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace talbook
{

class PlainLabel;
class PrimaryButton;

/// What a start without a plan offers: the sample, a new plan, one filled from a file, an existing one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void importRequested();
    void recentRequested(const QString &path);
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void listRecent();

    PlainLabel *m_title;
    PlainLabel *m_sentence;
    PrimaryButton *m_sample;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_open;
    PlainLabel *m_recentHeading;
    QVBoxLayout *m_recent;
    QWidget *m_mark;
};

} // namespace talbook
