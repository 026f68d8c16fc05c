#pragma once

#include "contract/bench.h"

#include <QObject>

namespace selaras::contract {

/// What every connector promises through its ports, whatever its platform: run as a Qt Test object by
/// test_<connector>.cpp. A port that a connector has not got promises nothing.
class ConnectorContract : public QObject {
    Q_OBJECT

public:
    using MakeSubject = std::function<std::unique_ptr<Subject>()>;
    explicit ConnectorContract(MakeSubject make)
        : m_make(std::move(make))
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();

    // Orders
    void aShopWithoutOrdersGivesAnEmptyLastPage();
    void everyOrderOfAWindowIsReadOnceAndPagingEnds();
    void theSameWindowTwiceGivesTheSameOrders();
    void anOrderChangedLaterAppearsInTheNextWindow();
    void noOrderIsLostWhenOrdersChangeBetweenPages();
    void ordersOfAPageComeOldestChangeFirst();
    void anOrderSaysWhatWasBought();
    void amountsAreMinorUnits();
    void unpaidThenPaidThenShippedMovesForward();
    void everyLineKeepsItsIdInLaterVersions();
    void aCancelledOrderHoldsNoStock();
    void namedOrdersAreFetchedAndUnknownOnesLeftOut();
    void rawIsTheOrdersOwnJson();

    // Bytes that are not what they should be
    void unknownFieldsAreIgnored();
    void oneBadOrderIsMalformedWithItsBytesAndLeavesTheRest_data();
    void oneBadOrderIsMalformedWithItsBytesAndLeavesTheRest();
    void anAnswerThatIsNotJsonIsMalformedWithItsBytes_data();
    void anAnswerThatIsNotJsonIsMalformedWithItsBytes();

    // Trouble on the way
    void serverErrorsAreTransient_data();
    void serverErrorsAreTransient();
    void throttlingTellsHowLongToWait();
    void thePlatformsOwnWordForThrottlingIsUnderstood();
    void aCutConnectionWhileReadingIsTransient();
    void oddAnswersDoNotChangeWhatAnOrderSays();

    // Access
    void theShopSaysWhoItIs();
    void aWrongSecretIsUnauthorized();
    void expiredAccessIsUnauthorizedAndARefreshHelps();
    void aRefreshTokenWorksOnce();
    void aSignInAnswerWorksOnce();

    // Listings
    void everyListingIsReadOnceWithItsStock();

    // Stock
    void stockThatIsSetIsSeenByBuyersAndReadBack();
    void stockSetToZeroEndsTheSelling();
    void batchesKeepTheUrgentFirstAndLoseNothing();
    void aPartialFailureIsToldPerListing();
    void aListingThatIsGoneHarmsNoOther();
    void readStockOfAListingThatIsGoneIsNothing();
    void aSaleLowersWhatIsRead();
    void settingTheSameStockTwiceDoesNoHarm();
    void aLostAnswerToAStockUpdateMayBeRepeated();

    // Cancelling
    void aCancelEndsTheOrderAndGivesTheStockBack();
    void aCancelAfterShipmentIsRejected();
    void aLostAnswerToACancelIsUnconfirmedAndTheOrderTells();
    void aBuyersRequestIsAnswered();

    // Shipping
    void anOrderIsCutIntoParcelsOfItsOwnLines();
    void aParcelThatIsArrangedIsProcessedAndArrangingItTwiceIsOk();
    void oneParcelArrangedLeavesTheOthers();
    void aCourierWhoCameInVainIsToldAndArrangingSendsForHimAgain();
    void aLostAnswerToAnotherPickUpIsUnconfirmedAndTheOrderTells();
    void theTrackingNumberComesAfterAWhile();
    void theLabelIsADocumentThatNamesItsNumber();
    void aLabelThatCannotBeDrawnIsRejectedAndMayBeAskedForAgain();
    void aRefusedArrangeNamesItsReason();
    void aLostAnswerToAnArrangeIsUnconfirmedAndTheOrderTells();
    void anOrderThatIsDispatchedHasLeftAndSayingItAgainWritesNothing();
    void aLostAnswerToADispatchIsUnconfirmedAndNothingIsWrittenTwice();
    void whatMayNotLeaveIsNotDispatched();

    // Returns
    void aReturnSaysWhatIsWantedBackAndUntilWhenToAnswer();
    void everyReturnOfAWindowIsRead();
    void anAcceptedReturnIsApprovedAndThenRefunded();
    void aDisputedReturnIsForTheChannelToDecide();
    void aReturnThatWasDecidedCannotBeAnswered();
    void aLostAnswerToAReturnIsUnconfirmedAndTheReturnTells();

    // Push messages
    void aPushNamesItsOrder();
    void aForgedPushIsUnauthorized();

private:
    MakeSubject m_make;
    std::unique_ptr<Bench> m_bench;
};

/// The main() of a test_<connector>.cpp.
int runContract(int argc, char **argv, ConnectorContract::MakeSubject make);

} // namespace selaras::contract
