#include "ui/scoring/band_table.h"
#include "ui/scoring/token_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale russian(QLocale::Russian, QLocale::Russia);

QJsonArray bands(const QList<std::pair<double, double>> &each)
{
    QJsonArray array;
    for (const auto &[from, share] : each)
        array.append(QJsonObject{{u"from"_s, from}, {u"share"_s, share}});
    return array;
}

} // namespace

class TestModelFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }

    void numbersAreReadAsTheLocaleWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<double>("number"); // -1: none
        QTest::newRow("a point") << u"2.5"_s << english << 2.5;
        QTest::newRow("grouped by commas") << u"1,250"_s << english << 1250.0;
        QTest::newRow("a comma that groups nothing") << u"2,5"_s << english << -1.0;
        QTest::newRow("a decimal comma") << u"2,5"_s << russian << 2.5;
        QTest::newRow("a comma with thousandths") << u"1,125"_s << russian << 1.125;
        QTest::newRow("a point in Russian") << u"2.5"_s << russian << 2.5;
        QTest::newRow("grouped by no-break spaces") << u"1\u00a0250\u00a0000"_s << russian << 1250000.0;
        QTest::newRow("spaces around") << u" 40 "_s << english << 40.0;
        QTest::newRow("two commas") << u"1,2,5"_s << russian << -1.0;
        QTest::newRow("words") << u"forty"_s << english << -1.0;
        QTest::newRow("nothing") << u""_s << english << -1.0;
        QTest::newRow("no end") << u"inf"_s << english << -1.0;
    }
    void numbersAreReadAsTheLocaleWritesThem()
    {
        QFETCH(QString, text);
        QFETCH(QLocale, locale);
        QFETCH(double, number);
        QCOMPARE(numberFrom(text, locale).value_or(-1), number);
    }

    void aNumberIsSteppedByKeys()
    {
        NumberField field({0, 1, 0.05});
        field.setLocale(russian);
        field.setNumber(0.9);
        QCOMPARE(field.text(), u"0,9"_s);
        QSignalSpy changed(&field, &NumberField::changed);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), u"0,95"_s);
        QTest::keyClick(&field, Qt::Key_PageUp); // no further than 1
        QCOMPARE(field.value().toDouble(), 1.0);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(changed.count(), 2);
        QTest::keyClick(&field, Qt::Key_PageDown);
        QCOMPARE(field.value().toDouble(), 0.5);
        field.setText(u"half"_s);
        QTest::keyClick(&field, Qt::Key_Up); // nothing to step
        QCOMPARE(field.value(), QJsonValue(u"half"_s));
    }

    void sliderAndFigureFollowEachOther()
    {
        NumberRow row({u"Intent"_s, {0, 100, 1}, true});
        row.setLocale(english);
        row.setStored(30);
        row.setValue(30);
        QSignalSpy edited(&row, &ModelField::edited);
        QCOMPARE(row.slider()->value(), 30);
        QTest::keyClick(row.slider(), Qt::Key_Right);
        QCOMPARE(row.value().toDouble(), 31.0);
        row.field()->selectAll();
        QTest::keyClicks(row.field(), u"12.5"_s);
        QCOMPARE(row.value().toDouble(), 12.5);
        QCOMPARE(row.slider()->value(), 13);
        QVERIFY(row.field()->accessibleDescription().contains(u"30"));
        row.field()->selectAll();
        QTest::keyClicks(row.field(), u"250"_s); // beyond the slider's end, not beyond the weight's
        QCOMPARE(row.value().toDouble(), 250.0);
        QCOMPARE(row.slider()->value(), 100);
        QVERIFY(edited.count() >= 3);
    }

    void tokensAreTypedPastedAndRemoved()
    {
        TokenField field(u"Industries"_s, u"Add"_s);
        field.setTokens({u"SaaS"_s, u"FinTech"_s});
        QSignalSpy changed(&field, &TokenField::changed);
        QTest::keyClicks(field.input(), u" Retail "_s);
        QTest::keyClick(field.input(), Qt::Key_Return);
        QCOMPARE(field.tokens(), QStringList({u"SaaS"_s, u"FinTech"_s, u"Retail"_s}));
        QApplication::clipboard()->setText(u"Телеком\nfintech\r\nAgro;Retail\n\nЛес\tТелеком"_s);
        field.input()->paste(); // one line is pasted as text, several are taken apart
        field.input()->clear();
        QTest::keyClick(field.input(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.tokens(),
                 QStringList({u"SaaS"_s, u"FinTech"_s, u"Retail"_s, u"Телеком"_s, u"Agro"_s, u"Лес"_s}));
        QCOMPARE(changed.count(), 2);
        bool said = false;
        for (const PlainLabel *label : field.findChildren<PlainLabel *>())
            said = said || (!label->isHidden() && label->text().contains(u"fintech, Retail, Телеком"));
        QVERIFY(said);
        QTest::keyClick(field.input(), Qt::Key_Backspace);
        QCOMPARE(field.tokens().last(), u"Agro"_s);
        for (QAbstractButton *chip : field.findChildren<QAbstractButton *>()) {
            if (chip->text() == u"FinTech" && !chip->isHidden()) {
                QTest::keyClick(chip, Qt::Key_Delete);
                break;
            }
        }
        QCOMPARE(field.tokens(), QStringList({u"SaaS"_s, u"Retail"_s, u"Телеком"_s, u"Agro"_s}));
    }

    void aBandEndsWhereTheNextBegins()
    {
        BandTable table({u"Company size"_s, u"people"_s, 1, 50});
        table.setLocale(english);
        table.setValue(bands({{50, 0.4}, {200, 0.7}}));
        const auto says = [&table](const QString &text) {
            for (const PlainLabel *label : table.findChildren<PlainLabel *>()) {
                if (label->text() == text && !label->isHidden())
                    return true;
            }
            return false;
        };
        QVERIFY(says(u"to below 200 people"_s));
        QVERIFY(says(u"people and more"_s));
        table.fromField(1)->selectAll();
        QTest::keyClicks(table.fromField(1), u"1,500"_s);
        QVERIFY(says(u"to below 1,500 people"_s));
        QCOMPARE(table.value().toArray(), bands({{50, 0.4}, {1500, 0.7}}));
    }

    void bandsAreAddedAndRemoved()
    {
        BandTable table({u"Company size"_s, u"people"_s, 1, 50});
        table.setLocale(english);
        table.setValue(bands({{50, 0.4}}));
        QSignalSpy edited(&table, &ModelField::edited);
        QTest::mouseClick(table.findChild<QuietButton *>(), Qt::LeftButton);
        QCOMPARE(table.count(), 2);
        QCOMPARE(table.value().toArray(), bands({{50, 0.4}, {100, 1}}));
        for (IconButton *remove : table.findChildren<IconButton *>()) {
            if (remove->accessibleName() == u"Remove Company size, band 1") {
                QTest::mouseClick(remove, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(table.value().toArray(), bands({{100, 1}}));
        QCOMPARE(edited.count(), 2);
    }
};

QTEST_MAIN(TestModelFields)
#include "test_model_fields.moc"
