#pragma once

#include "ui/home/home_button.h"
#include "ui/widgets/shapes.h"

#include <QFont>

#include <optional>

namespace talbook
{

struct HomeLine
{
    std::optional<Mark> mark = {};
    QString text = {};
    bool quiet = false; ///< a caption beneath the line before it
};

struct HomeRowText
{
    QString headline = {}; ///< one line, semibold; none where empty
    QString side = {};     ///< at the right of the headline
    QList<HomeLine> lines = {};

    QString inWords() const;
};

/// A headline and lines that wrap, each with a mark before it: an account and why it wants attention, a finding and
/// what to do about it.
class HomeRow : public HomeButton
{
    Q_OBJECT

public:
    explicit HomeRow(const HomeRowText &text, QWidget *parent = nullptr);

    const HomeRowText &rowText() const { return m_text; }
    /// Where a line's words begin. A title that has no mark stands where those of other rows do, whatever the line
    /// beneath it is marked with.
    int lineLeft(int line) const { return lineLeft(m_text.lines[line]); }
    /// Leaves \a width pixels free at the right of the headline, for buttons that lie on it.
    void setHeadlineRoom(int width);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineLeft(const HomeLine &line) const;
    QRect lineRect(const HomeLine &line, int top, int width) const;

    HomeRowText m_text;
    int m_headlineRoom = 0;
};

} // namespace talbook
