package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English names that count one thing, and names that count several. */
class EnglishNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # A second quantity
            Number and type of services provided | Number | and | type of services provided
            Number of complaints received and number of complaints solved | Number of complaints received | and | number of complaints solved
            Area irrigated and number of farmers reached | Area irrigated | and | number of farmers reached
            Youth unemployment rate and NEET rate | Youth unemployment rate | and | NEET rate
            Infant and maternal mortality rates | Infant | and | maternal mortality rates
            Total and median value of the amount granted | Total | and | median value of the amount granted
            Value added as a proportion of GDP and per capita | Value added as a proportion of GDP | and | per capita
            Material footprint, material footprint per capita | Material footprint | , | material footprint per capita
            Number of incidents (number of persons affected) | Number of incidents | ( ) | number of persons affected
            Number of incidents, of which major incidents | Number of incidents | , | of which major incidents
            Number of pupils as well as number of teachers | Number of pupils | as well as | number of teachers
            # One quantity related to two things, a quantity beside one that is related, a count beside a value
            Subsidies per unit of GDP and as a proportion of public spending | Subsidies per unit of GDP | and | as a proportion of public spending
            Tourism as a share of GDP and in growth rate | Tourism as a share of GDP | and | in growth rate
            Waste produced per capita and share of waste recycled | Waste produced per capita | and | share of waste recycled
            Losses in relation to GDP, damage to roads and number of services disrupted | Losses in relation to GDP, damage to roads | and | number of services disrupted
            Index of water eutrophication and plastic debris density | Index of water eutrophication | and | plastic debris density
            # Two nouns at the head
            Number of judges and prosecutors trained | Number of judges | and | prosecutors trained
            Number of deaths, missing persons and directly affected persons | Number of deaths | , | missing persons and directly affected persons
            Hospitals/clinics equipped | Hospitals | / | clinics equipped
            Campaigns carried out and leaflets distributed | Campaigns carried out | and | leaflets distributed
            Monitoring report and action plan adopted | Monitoring report | and | action plan adopted
            Budget allocated and budget executed | Budget allocated | and | budget executed
            Cases of violence reported and cases prosecuted | Cases of violence reported | and | cases prosecuted
            Density and distribution of health workers | Density | and | distribution of health workers
            Fines issued and licences withdrawn | Fines issued | and | licences withdrawn
            # Opposites, symbols of quantities, a whole and a part, two owners, a semicolon, a participle before its noun
            Rate of births and deaths registered | Rate of births | and | deaths registered
            Rate of fatal and non-fatal injuries | Rate of fatal | and | non-fatal injuries
            No. / % increase in access to credit | No. | / | % increase in access to credit
            Net assistance, total and to neighbouring countries | Net assistance, total | and | to neighbouring countries
            Regions’ and cities’ share of national exports | Regions’ | and | cities’ share of national exports
            Alcohol consumption; heavy drinkers among adults | Alcohol consumption | ; | heavy drinkers among adults
            Number of suspects and accused persons in custody | Number of suspects | and | accused persons in custody
            Annual mean levels of PM2.5 and PM10 | Annual mean levels of PM2.5 | and | PM10
            # An enumeration and two bounds
            Violence among women aged 18–75 and men aged 18–49 | Violence among women aged 18–75 | and | men aged 18–49
            Population with an income under USD 1.9; 3.2; 5.5 a day | Population with an income under USD 1.9 | ; | 3.2; 5.5 a day
            Share of seats held by women in (a) parliament and (b) councils | (a) parliament | (b) | councils
            Women married before age 15 and before age 18 | Women married before age 15 | and | before age 18
            """)
    void aNameThatCountsSeveralThingsIsTakenApartAtTheJoint(String name, String first, String joint, String second) {
        assertThat(CompoundName.ofEnglish(name, false)).contains(new CompoundName(first, joint, second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Number of information and awareness campaigns",
                "Number of judges and prosecutors' joint sessions",
                "Proportion of seized, found or surrendered weapons whose origin was traced",
                "Proportion of species that show progress towards their population and distribution objectives",
                "Number of schools with computers and internet access",
                "Number of victims of trafficking, by sex and age",
                "Number of scholarships by sector and type of study",
                "Number of companies developing policies/programmes",
                "Number of specialists: medical staff, social staff",
                "Report assessing the knowledge and skills acquired",
                "Research and development expenditure",
                "Standard operating procedure developed and approved",
                "Exports of goods and services",
                "Prevalence of violence against women and girls",
                "Share of schools and kindergartens with access to water",
                "Ratio between the share of women and the share of men",
                "Policies for sustainable production and consumption",
                "Public debt and publicly guaranteed debt service",
                "Rate of compliance (number of reports submitted versus number of reports due)",
                "Number of victims identified or assisted",
                "Balance of exports and imports",
                "Readiness for school (percentage of children who attended a nursery)",
                "Participation rate of adults in formal and non-formal education",
                "Percentage of complaints received and timely resolved",
                "Level of operation of committees at district, sector and village level",
                "Supply and demand forecast of skills published",
                "Protocols created and/or revised in the institutions",
                "and",
                "Number and",
                ""
            })
    void anyOtherNameCountsOneThing(String name) {
        assertThat(CompoundName.ofEnglish(name, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"and ", "number of ", "as well as ", "(", "x-", "/", "held and "})
    void aNameMayBeOfAnyLength(String piece) {
        assertThat(CompoundName.ofEnglish("Visits " + piece.repeat(20_000), false))
                .isNotNull();
    }

    @Test
    void anEnglishNameIsKnownByItsWords() {
        assertThat(CompoundName.of("Number of judges and prosecutors trained", false))
                .contains(new CompoundName("Number of judges", "and", "prosecutors trained"));
        assertThat(EnglishName.isEnglish("Grad de conformitate with and by")).isFalse();
        assertThat(EnglishName.isEnglish("Campanii derulate")).isFalse();
    }

    @Test
    void theFirstBarOfARatioIsAFractionBar() {
        assertThat(CompoundName.ofEnglish("Number of staff/regional centres", true))
                .isEmpty();
        assertThat(CompoundName.ofEnglish("Inspectors and officers/county", true))
                .isPresent();
    }
}
