#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace talbook
{

class Dialogs;
class Document;
class PlayLibrary;
class SegmentedSwitch;

/// What is done with accounts and with what: the library of plays, and what they are made of.
class PlaysPage : public Page
{
    Q_OBJECT

public:
    enum Part
    {
        Library
    };

    PlaysPage(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    bool hasOwnInspector() const override { return true; }
    void takeFocus() override;
    void find() override;

    Part part() const;
    void showPart(Part part);
    void showPlay(PlayId play);
    PlayLibrary &library() const { return *m_library; }

Q_SIGNALS:
    void launchRequested(talbook::PlayId play);
    void failed(const talbook::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void retranslate();

    Document &m_document;
    bool m_stale = true;
    SegmentedSwitch *m_parts;
    QStackedWidget *m_stack;
    PlayLibrary *m_library;
};

} // namespace talbook
