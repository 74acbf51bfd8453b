#pragma once

#include "core/scoring/kind_use.h"

#include <QWidget>

namespace talbook
{

class PlainLabel;
class QuietButton;

/// A line that says which kinds of activity give no points because no preset knows them, and leads to where they get
/// some. It takes no room while there are none.
class KindNotice : public QWidget
{
    Q_OBJECT

public:
    explicit KindNotice(QWidget *parent = nullptr);

    void setKinds(const std::vector<KindUse> &kinds);
    QString text() const;
    QuietButton &button() const { return *m_button; }

Q_SIGNALS:
    void pointsRequested();

private:
    PlainLabel *m_text;
    QuietButton *m_button;
};

} // namespace talbook
