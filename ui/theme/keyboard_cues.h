#pragma once

#include <QObject>

namespace talbook
{

/// Shows the focus ring as soon as somebody moves by keyboard (arrows too, not only Tab) and hides it at a click;
/// shows the underlined letters of menus while Alt is held.
class KeyboardCues : public QObject
{
    Q_OBJECT

public:
    explicit KeyboardCues(QObject *parent);

    static bool mnemonicsShown();

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace talbook
