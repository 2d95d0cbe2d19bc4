/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A small record to put questions to: events whose sources are dated to the day, to the
 * month, to the year or not at all; a mandate with its strengths; a register of the
 * dead; bases that closed.
 */

#include "asking.h"

static const char record[]
  = "<dossier version=\"1\">"
    "<mission id=\"mission\" from=\"2019-01-01\" until=\"2020-12-31\">"
    "<title>UNX</title><name>United Mission</name><strap>A mission</strap>"
    "<about><p id=\"about-1\">It came.</p></about>"
    "<moments><moment event=\"vote\"><title>The vote</title><p>A day.</p></moment></moments>"
    "<numbers/>"
    "<colophon><p id=\"colophon-1\">By us.</p></colophon></mission>"
    "<article id=\"article\"><title>The end</title><lead>A retelling.</lead>"
    "<section id=\"section-1\"><title>The vote</title><p id=\"p-1\">It <ref to=\"vote\">voted</ref>.</p></section>"
    "</article>"
    "<chapters><chapter id=\"chapter-1\"><title>War and peace</title><lead>In short.</lead>"
    "<p id=\"chapter-1-1\">First <ref to=\"raid\">a raid</ref>, then <ref to=\"talks\">talks</ref> in "
    "<ref to=\"place-x\">X</ref>.</p><basis>The record.</basis></chapter></chapters>"
    "<events>"
    "<event id=\"raid\" kind=\"attack\" when=\"2019-01-10\" known=\"disputed\"><title>A raid</title>"
    "<summary>It was bad.</summary><note>They differ.</note><place ref=\"place-x\"/><actor ref=\"actor-y\"/>"
    "<source ref=\"src-day\"/><source ref=\"src-late\"/></event>"
    "<event id=\"talks\" kind=\"peace-process\" when=\"2019-02\" until=\"2019-03\" known=\"read\"><title>Talks</title>"
    "<summary>They spoke.</summary><place ref=\"place-x\"/><place ref=\"place-z\"/>"
    "<source ref=\"src-month\"/><source ref=\"src-day\"/></event>"
    "<event id=\"rumour\" kind=\"politics\" when=\"2019-03-05\" known=\"general\"><title>A rumour</title>"
    "<summary>It was said.</summary><actor ref=\"actor-x\"/></event>"
    "<event id=\"vote\" kind=\"mandate\" importance=\"5\" when=\"2019-06-28\" known=\"read\"><title>The vote</title>"
    "<summary>The Council voted.</summary><actor ref=\"actor-x\"/><source ref=\"src-undated\"/></event>"
    "<event id=\"speech\" kind=\"politics\" importance=\"2\" when=\"2019-06-28\" known=\"read\"><title>A speech</title>"
    "<summary>The Council heard it.</summary><actor ref=\"actor-x\"/><source ref=\"src-year\"/></event>"
    "<event id=\"drought\" kind=\"humanitarian\" when=\"2019\" known=\"read\"><title>A drought</title>"
    "<summary>It was dry.</summary><source ref=\"src-late\"/></event>"
    "<event id=\"handover\" kind=\"withdrawal\" when=\"2020-03-15\" known=\"read\"><title>The handover</title>"
    "<summary>A base was given up.</summary><place ref=\"place-z\"/><actor ref=\"actor-x\"/>"
    "<source ref=\"src-undated\"/><source ref=\"src-late\"/></event>"
    "</events>"
    "<resolutions>"
    "<resolution id=\"res-1\" symbol=\"S/RES/1 (2018)\" kind=\"establishes\" date=\"2018-06-28\" military=\"1000\" "
    "police=\"200\" from=\"2018-07-01\" until=\"2019-06-28\" known=\"read\"><title>Creates it</title>"
    "<p>It creates.</p><source ref=\"src-day\"/></resolution>"
    "<resolution id=\"res-2\" symbol=\"S/RES/2 (2019)\" kind=\"renews\" date=\"2019-06-28\" from=\"2019-06-29\" "
    "until=\"2020-06-30\" event=\"vote\" known=\"read\"><title>Renews it</title><p>It renews.</p></resolution>"
    "<resolution id=\"res-3\" symbol=\"S/RES/3 (2019)\" kind=\"sanctions\" date=\"2019-08-01\" until=\"2020-08-01\" "
    "known=\"read\"><title>Sanctions</title><p>It forbids.</p></resolution>"
    "<resolution id=\"res-4\" symbol=\"S/RES/4 (2020)\" kind=\"ends\" date=\"2020-06-30\" known=\"read\">"
    "<title>Ends it</title><p>It ends.</p></resolution>"
    "</resolutions>"
    "<bases>"
    "<base id=\"base-z\" kind=\"camp\" place=\"place-z\" latitude=\"1\" longitude=\"1\" closed=\"2020-03-15\" "
    "event=\"handover\" known=\"read\"><name>Camp Z</name><p>A camp.</p></base>"
    "<base id=\"base-x\" kind=\"camp\" place=\"place-x\" latitude=\"1\" longitude=\"1\" closed=\"2020-01\" known=\"read\">"
    "<name>Camp X</name><p>A camp.</p></base>"
    "<base id=\"base-open\" kind=\"camp\" place=\"place-x\" latitude=\"1\" longitude=\"1\" known=\"read\">"
    "<name>Camp Open</name><p>A camp.</p></base>"
    "</bases>"
    "<figures>"
    "<series id=\"series-strength-ceiling\" kind=\"ceiling\" known=\"read\"><title>Ceilings</title><p>The most.</p>"
    "<column id=\"series-strength-ceiling-military\"><label>Soldiers</label></column>"
    "<column id=\"series-strength-ceiling-police\"><label>Police</label></column>"
    "<point when=\"2018-07-01\" until=\"2019-05-31\" values=\"900 100\"/>"
    "<point when=\"2019-06-01\" until=\"2020-06-30\" values=\"1000 200\"/></series>"
    "<series id=\"series-strength-snapshot\" kind=\"snapshot\" known=\"read\"><title>Strength</title><p>A count.</p>"
    "<column id=\"series-strength-snapshot-military\"><label>All military</label></column>"
    "<column id=\"series-strength-snapshot-police\"><label>Police</label></column>"
    "<column id=\"series-strength-snapshot-uniformed\"><label>In uniform</label></column>"
    "<column id=\"series-strength-snapshot-all\"><label>All</label></column>"
    "<point when=\"2019-03-31\" values=\"900 - - 1500\"><source ref=\"src-day\"/></point>"
    "<point when=\"2019-12-31\" values=\"1010 150 1160 -\"><source ref=\"src-year\"/></point>"
    "<point when=\"2020-02\" values=\"- - - 1400\"><source ref=\"src-late\"/></point>"
    "<point when=\"2020-07-31\" values=\"10 10 20 30\"/></series>"
    "<series id=\"series-dead-by-month\" kind=\"total\" known=\"read\"><title>The dead by month</title><p>A register.</p>"
    "<column id=\"series-dead-by-month-all\"><label>All</label></column>"
    "<point when=\"2019-06\" values=\"7\"/><point when=\"2019-07\" values=\"2\"/><point when=\"2019-08\" values=\"0\"/>"
    "<point when=\"2019-09\" values=\"-\"/><point when=\"2019-10\" values=\"1\"/></series>"
    "</figures>"
    "<places><place id=\"place-x\" known=\"read\"><name>Xanadu</name></place>"
    "<place id=\"place-z\" known=\"read\"><name>Zembla</name></place></places>"
    "<actors><actor id=\"actor-x\" kind=\"un-body\" known=\"read\"><name>The Council</name></actor>"
    "<actor id=\"actor-y\" kind=\"person\" known=\"read\"><name>Ousmane Keïta</name></actor></actors>"
    "<sources>"
    "<source id=\"src-day\" publisher=\"UN\" date=\"2019-02-01\"><title>Of a day</title></source>"
    "<source id=\"src-month\" publisher=\"UN\" date=\"2019-03\"><title>Of a month</title></source>"
    "<source id=\"src-year\" publisher=\"UN\" date=\"2019\"><title>Of a year</title></source>"
    "<source id=\"src-late\" publisher=\"UN\" date=\"2020-05-05\"><title>Late</title></source>"
    "<source id=\"src-undated\" publisher=\"UN\"><title>Of no date</title></source>"
    "</sources>"
    "<phases><phase id=\"phase-1\" from=\"2018-07-01\" until=\"2020-12-31\"><title>All</title><p>All.</p></phase></phases>"
    "</dossier>\n";

MandateDossier *
asking_read (void)
{
  g_autoptr (GError) error = NULL;
  MandateDossier *dossier = sample_read (record, -1, &error);

  g_assert_no_error (error);
  return dossier;
}
