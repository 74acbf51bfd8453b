#include "ui/shell/palette_delegate.h"

#include "core/base/text.h"
#include "ui/shell/palette_model.h"
#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

#include <vector>

namespace talbook
{

namespace
{

/// Which letters matched. Letters are folded one by one, so that places stay; a word that only matches across folded
/// forms is found all the same and merely not marked.
std::vector<bool> matchedLetters(const QString &title, const QStringList &words)
{
    QString folded;
    for (const QChar letter : title) {
        const QString one = foldText(QStringView(&letter, 1));
        folded += one.size() == 1 ? one[0] : letter;
    }
    std::vector<bool> matched(size_t(title.size()), false);
    for (const QString &word : words) {
        const qsizetype at = folded.indexOf(word);
        for (qsizetype i = at; at >= 0 && i < at + word.size(); ++i)
            matched[size_t(i)] = true;
    }
    return matched;
}

} // namespace

int PaletteDelegate::paintTitle(QPainter &painter, const QRect &rect, const QString &title) const
{
    const Theme &theme = Theme::current();
    const std::vector<bool> matched = matchedLetters(title, m_words);
    int x = rect.left();
    for (qsizetype from = 0; from < title.size();) {
        qsizetype to = from + 1;
        while (to < title.size() && matched[size_t(to)] == matched[size_t(from)])
            ++to;
        const bool mark = matched[size_t(from)];
        QFont font = theme.font(Type::Body, mark ? Weight::SemiBold : Weight::Medium);
        font.setUnderline(mark);
        const QString part = title.mid(from, to - from);
        painter.setFont(font);
        painter.setPen(theme.colour(mark ? Colour::Accent : Colour::Text));
        const QRect place(x, rect.top(), rect.right() - x, rect.height());
        const int width = QFontMetrics(font).horizontalAdvance(part);
        if (width > place.width()) {
            paintCellText(painter, place, title.mid(from), {font, painter.pen().color()});
            return rect.right();
        }
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, part);
        x += width;
        from = to;
    }
    return x;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    const QRect row = option.rect.adjusted(theme.px(16), 0, -theme.px(16), 0);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        paintCellText(*painter, row.adjusted(0, theme.px(4), 0, 0), index.data().toString(),
                      {theme.font(Type::Caption), theme.colour(Colour::Text2)});
        painter->restore();
        return;
    }
    if (index.data(PaletteModel::FaultRole).toBool()) {
        painter->setFont(theme.font(Type::Body));
        painter->setPen(theme.colour(Colour::BadText));
        painter->drawText(row, Qt::TextWordWrap | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        roundedBox(*painter, option.rect.adjusted(theme.px(4), 1, -theme.px(4), -1), theme.px(metric::Radius),
                   theme.colour(Colour::Sel));
    const int icon = theme.px(metric::Icon);
    paintIcon(*painter, QRectF(row.left(), row.center().y() - icon / 2.0 + 0.5, icon, icon),
              index.data(PaletteModel::IconRole).toString(), theme.colour(Colour::Text2));
    QRect words = row.adjusted(icon + theme.px(12), 0, 0, 0);
    if (const QString shortcut = index.data(PaletteModel::ShortcutRole).toString(); !shortcut.isEmpty()) {
        const QFont font = theme.font(Type::Caption);
        const int width = QFontMetrics(font).horizontalAdvance(shortcut) + theme.px(12);
        const QRect key(words.right() - width, words.center().y() - theme.px(9), width, theme.px(18));
        roundedBox(*painter, key, theme.px(metric::BadgeRadius), theme.colour(Colour::Base),
                   theme.colour(Colour::Border), 1);
        paintCellText(*painter, key, shortcut, {font, theme.colour(Colour::Text2), Qt::AlignHCenter});
        words.setRight(key.left() - theme.px(metric::Grid));
    }
    const int end = paintTitle(*painter, words, index.data().toString());
    paintCellText(*painter, QRect(end + theme.px(12), words.top(), words.right() - end - theme.px(12), words.height()),
                  index.data(PaletteModel::DetailRole).toString(),
                  {theme.font(Type::Body), theme.colour(Colour::Text2)});
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    if (index.data(PaletteModel::FaultRole).toBool()) {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = (view ? view->viewport()->width() : theme.px(400)) - 2 * theme.px(16);
        const QRect words =
            QFontMetrics(theme.font(Type::Body))
                .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, index.data().toString());
        return {theme.px(200), words.height() + 2 * theme.px(metric::Grid)};
    }
    return {theme.px(200), theme.px(index.data(PaletteModel::HeadingRole).toBool() ? 28 : 34)};
}

} // namespace talbook
