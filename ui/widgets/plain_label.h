#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

#include <optional>

namespace talbook
{

/// How a piece of text looks; `weight` is the type's own unless given.
struct TextLook
{
    Type type = Type::Body;
    Colour colour = Colour::Text;
    std::optional<Weight> weight = {};

    QFont font() const;
};

/// A label whose text is shown as it is, never as HTML, in the theme's faces and colours. For every label whose text
/// comes from a file.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, const TextLook &look = {}, QWidget *parent = nullptr);

    const TextLook &look() const { return m_look; }
    void setLook(const TextLook &look);

private:
    void applyLook();

    TextLook m_look;
};

/// A quiet heading above a group of lines ("Gaps"), with an optional figure or remark at its right.
class SectionHeading : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setRemark(const QString &remark);

private:
    PlainLabel *m_text;
    PlainLabel *m_remark;
};

/// For setToolTip(): shown as written, with its line breaks, and never read as HTML.
QString plainToolTip(const QString &text);

} // namespace talbook
