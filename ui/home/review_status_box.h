#pragma once

#include <QComboBox>

namespace talbook
{

class Wording;

/// The status of an account in a review: one of reviewStatuses(), words of one's own, or nothing.
class ReviewStatusBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ReviewStatusBox(const Wording &words, QWidget *parent = nullptr);

    /// As the plan keeps it.
    QString status() const;
    void setStatus(const QString &status);

private:
    const Wording &m_words;
};

} // namespace talbook
