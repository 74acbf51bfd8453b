#pragma once

#include "ui/home/home_button.h"
#include "ui/home/home_words.h"

namespace talbook
{

/// One figure of the program: its name, the figure with its spark line, how it stands to its benchmark, and of how many
/// it is.
class FigureTile : public HomeButton
{
    Q_OBJECT

public:
    explicit FigureTile(const FigureText &text, QWidget *parent = nullptr);

    const FigureText &figureText() const { return m_text; }
    /// A thin line before it, and beneath it.
    void setEdges(bool before, bool beneath);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FigureText m_text;
    bool m_before = false;
    bool m_beneath = false;
};

/// Tiles side by side, in as many lines as their width asks for, with as many in each as possible alike.
class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void setTiles(const QList<FigureTile *> &tiles);
    const QList<FigureTile *> &tiles() const { return m_tiles; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsFor(int width) const;
    void arrange();

    QList<FigureTile *> m_tiles;
};

} // namespace talbook
