package dev.guicheng.jackson;

import dev.guicheng.Action;
import dev.guicheng.Channel;
import dev.guicheng.Direction;
import dev.guicheng.lobby.Access;
import dev.guicheng.lobby.Emergency;
import dev.guicheng.lobby.Goods;
import dev.guicheng.lobby.Item;
import dev.guicheng.lobby.Laundry;
import dev.guicheng.lobby.LobbyEntry;
import dev.guicheng.lobby.LobbyEntryOutcome;
import dev.guicheng.lobby.LobbyGoods;
import dev.guicheng.lobby.LobbyGoodsOutcome;
import dev.guicheng.lobby.LobbyMatter;
import dev.guicheng.lobby.LobbyRecord;
import dev.guicheng.lobby.LobbyRecordOutcome;
import dev.guicheng.lobby.LobbyRequest;
import dev.guicheng.lobby.LobbyRequestOutcome;
import dev.guicheng.lobby.Passage;
import dev.guicheng.lobby.Person;
import dev.guicheng.lobby.Requester;
import dev.guicheng.lobby.VisitFact;

/** The lobby types. */
final class LobbyCodecs {
  static final Value<Person> PERSON = Values.code(Person.class, Person::new);
  static final Value<Goods> GOODS = Values.code(Goods.class, Goods::new);

  static final Codec<Item, Item.Builder> ITEM =
      Codec.codec(Item.class, Item::builder, Item.Builder::build)
          .required("name", Values.TEXT, Item::name, Item.Builder::name)
          .required("quantity", Values.INTEGER, Item::quantity, Item.Builder::quantity);

  static final Codec<Laundry, Laundry.Builder> LAUNDRY =
      Codec.paper(Laundry.class, Laundry::builder, Laundry.Builder::build)
          .flag("flawsNoted", Laundry::flawsNoted, Laundry.Builder::flawsNoted)
          .flag("redSlipGiven", Laundry::redSlipGiven, Laundry.Builder::redSlipGiven)
          .flag(
              "shopHandoverLogged",
              Laundry::shopHandoverLogged,
              Laundry.Builder::shopHandoverLogged);

  static final Codec<LobbyEntry, LobbyEntry.Builder> LOBBY_ENTRY =
      Codec.codec(LobbyEntry.class, LobbyEntry::builder, LobbyEntry.Builder::build)
          .kind("lobby-entry")
          .required("person", PERSON, LobbyEntry::person, LobbyEntry.Builder::person)
          .optional("hasCard", Values.BOOLEAN, LobbyEntry::hasCard, LobbyEntry.Builder::hasCard)
          .optional(
              "knowsPassword",
              Values.BOOLEAN,
              LobbyEntry::knowsPassword,
              LobbyEntry.Builder::knowsPassword)
          .optional(
              "someoneHome",
              Values.BOOLEAN,
              LobbyEntry::someoneHome,
              LobbyEntry.Builder::someoneHome)
          .optional(
              "permission", Values.BOOLEAN, LobbyEntry::permission, LobbyEntry.Builder::permission)
          .optional(
              "nameMatches",
              Values.BOOLEAN,
              LobbyEntry::nameMatches,
              LobbyEntry.Builder::nameMatches)
          .optional("onList", Values.BOOLEAN, LobbyEntry::onList, LobbyEntry.Builder::onList)
          .optional(
              "recognised", Values.BOOLEAN, LobbyEntry::recognised, LobbyEntry.Builder::recognised)
          .optional(
              "badgeValid", Values.BOOLEAN, LobbyEntry::badgeValid, LobbyEntry.Builder::badgeValid)
          .optional(
              "gateConfirmed",
              Values.BOOLEAN,
              LobbyEntry::gateConfirmed,
              LobbyEntry.Builder::gateConfirmed)
          .list(
              "facts",
              Values.enumeration(VisitFact.class),
              LobbyEntry::facts,
              LobbyEntry.Builder::addAllFacts)
          .flag("specialResident", LobbyEntry::specialResident, LobbyEntry.Builder::specialResident)
          .optional(
              "officePermission",
              Values.BOOLEAN,
              LobbyEntry::officePermission,
              LobbyEntry.Builder::officePermission)
          .optional(
              "passValid", Values.BOOLEAN, LobbyEntry::passValid, LobbyEntry.Builder::passValid)
          .optional(
              "emergency",
              Values.enumeration(Emergency.class),
              LobbyEntry::emergency,
              LobbyEntry.Builder::emergency);

  static final Codec<LobbyEntryOutcome, LobbyEntryOutcome.Builder> LOBBY_ENTRY_OUTCOME =
      Codec.codec(
              LobbyEntryOutcome.class, LobbyEntryOutcome::builder, LobbyEntryOutcome.Builder::build)
          .optional(
              "access",
              Values.enumeration(Access.class),
              LobbyEntryOutcome::access,
              LobbyEntryOutcome.Builder::access)
          .list(
              "actions",
              Values.enumeration(Action.class),
              LobbyEntryOutcome::actions,
              LobbyEntryOutcome.Builder::addAllActions)
          .list(
              "steps",
              Values.enumeration(Action.class),
              LobbyEntryOutcome::steps,
              LobbyEntryOutcome.Builder::addAllSteps)
          .optional(
              "register",
              CoreCodecs.FORM,
              LobbyEntryOutcome::register,
              LobbyEntryOutcome.Builder::register)
          .optional(
              "askVia",
              Values.enumeration(Channel.class),
              LobbyEntryOutcome::askVia,
              LobbyEntryOutcome.Builder::askVia)
          .list(
              "missing",
              Values.TEXT,
              LobbyEntryOutcome::missing,
              LobbyEntryOutcome.Builder::addAllMissing);

  static final Codec<LobbyGoods, LobbyGoods.Builder> LOBBY_GOODS =
      Codec.codec(LobbyGoods.class, LobbyGoods::builder, LobbyGoods.Builder::build)
          .kind("lobby-goods")
          .required(
              "direction",
              Values.enumeration(Direction.class),
              LobbyGoods::direction,
              LobbyGoods.Builder::direction)
          .optional("goods", GOODS, LobbyGoods::goods, LobbyGoods.Builder::goods)
          .optional("item", Values.TEXT, LobbyGoods::item, LobbyGoods.Builder::item)
          .optional(
              "largeQuantity",
              Values.BOOLEAN,
              LobbyGoods::largeQuantity,
              LobbyGoods.Builder::largeQuantity)
          .optional("valuable", Values.BOOLEAN, LobbyGoods::valuable, LobbyGoods.Builder::valuable)
          .optional(
              "via", Values.enumeration(Passage.class), LobbyGoods::via, LobbyGoods.Builder::via)
          .optional("voucher", Values.BOOLEAN, LobbyGoods::voucher, LobbyGoods.Builder::voucher)
          .optional(
              "slipShown", Values.BOOLEAN, LobbyGoods::slipShown, LobbyGoods.Builder::slipShown)
          .list("slip", ITEM, LobbyGoods::slip, LobbyGoods.Builder::addAllSlip)
          .list("actual", ITEM, LobbyGoods::actual, LobbyGoods.Builder::addAllActual)
          .optional("person", PERSON, LobbyGoods::person, LobbyGoods.Builder::person);

  static final Codec<LobbyGoodsOutcome, LobbyGoodsOutcome.Builder> LOBBY_GOODS_OUTCOME =
      Codec.codec(
              LobbyGoodsOutcome.class, LobbyGoodsOutcome::builder, LobbyGoodsOutcome.Builder::build)
          .optional(
              "access",
              Values.enumeration(Access.class),
              LobbyGoodsOutcome::access,
              LobbyGoodsOutcome.Builder::access)
          .list(
              "missing",
              Values.TEXT,
              LobbyGoodsOutcome::missing,
              LobbyGoodsOutcome.Builder::addAllMissing)
          .list(
              "actions",
              Values.enumeration(Action.class),
              LobbyGoodsOutcome::actions,
              LobbyGoodsOutcome.Builder::addAllActions);

  static final Codec<LobbyRequest, LobbyRequest.Builder> LOBBY_REQUEST =
      Codec.codec(LobbyRequest.class, LobbyRequest::builder, LobbyRequest.Builder::build)
          .kind("lobby-request")
          .required(
              "matter",
              Values.enumeration(LobbyMatter.class),
              LobbyRequest::matter,
              LobbyRequest.Builder::matter)
          .optional(
              "requester",
              Values.enumeration(Requester.class),
              LobbyRequest::requester,
              LobbyRequest.Builder::requester)
          .optional(
              "confidential",
              Values.BOOLEAN,
              LobbyRequest::confidential,
              LobbyRequest.Builder::confidential)
          .optional(
              "canDoAlone",
              Values.BOOLEAN,
              LobbyRequest::canDoAlone,
              LobbyRequest.Builder::canDoAlone);

  static final Codec<LobbyRequestOutcome, LobbyRequestOutcome.Builder> LOBBY_REQUEST_OUTCOME =
      Codec.codec(
              LobbyRequestOutcome.class,
              LobbyRequestOutcome::builder,
              LobbyRequestOutcome.Builder::build)
          .list(
              "actions",
              Values.enumeration(Action.class),
              LobbyRequestOutcome::actions,
              LobbyRequestOutcome.Builder::addAllActions)
          .optional(
              "register",
              CoreCodecs.FORM,
              LobbyRequestOutcome::register,
              LobbyRequestOutcome.Builder::register)
          .optional(
              "notifyVia",
              Values.enumeration(Channel.class),
              LobbyRequestOutcome::notifyVia,
              LobbyRequestOutcome.Builder::notifyVia)
          .optional(
              "charged",
              Values.BOOLEAN,
              LobbyRequestOutcome::charged,
              LobbyRequestOutcome.Builder::charged);

  static final Codec<LobbyRecord, LobbyRecord.Builder> LOBBY_RECORD =
      Codec.codec(LobbyRecord.class, LobbyRecord::builder, LobbyRecord.Builder::build)
          .kind("lobby-record")
          .optional(
              "receivedAt",
              Values.DATE_TIME,
              LobbyRecord::receivedAt,
              LobbyRecord.Builder::receivedAt)
          .optional(
              "respondedAt",
              Values.DATE_TIME,
              LobbyRecord::respondedAt,
              LobbyRecord.Builder::respondedAt)
          .flag("complex", LobbyRecord::complex, LobbyRecord.Builder::complex)
          .optional("planAt", Values.DATE_TIME, LobbyRecord::planAt, LobbyRecord.Builder::planAt)
          .optional("asOf", Values.DATE_TIME, LobbyRecord::asOf, LobbyRecord.Builder::asOf)
          .optional(
              "clutterItems",
              Values.INTEGER,
              LobbyRecord::clutterItems,
              LobbyRecord.Builder::clutterItems)
          .optional("laundry", LAUNDRY, LobbyRecord::laundry, LobbyRecord.Builder::laundry)
          .optional(
              "openItems", Values.INTEGER, LobbyRecord::openItems, LobbyRecord.Builder::openItems)
          .optional(
              "carriedOver",
              Values.INTEGER,
              LobbyRecord::carriedOver,
              LobbyRecord.Builder::carriedOver);

  static final Codec<LobbyRecordOutcome, LobbyRecordOutcome.Builder> LOBBY_RECORD_OUTCOME =
      Codec.codec(
              LobbyRecordOutcome.class,
              LobbyRecordOutcome::builder,
              LobbyRecordOutcome.Builder::build)
          .optional(
              "compliant",
              Values.BOOLEAN,
              LobbyRecordOutcome::compliant,
              LobbyRecordOutcome.Builder::compliant)
          .list(
              "defects",
              Values.TEXT,
              LobbyRecordOutcome::defects,
              LobbyRecordOutcome.Builder::addAllDefects)
          .optional(
              "responseOnTime",
              Values.BOOLEAN,
              LobbyRecordOutcome::responseOnTime,
              LobbyRecordOutcome.Builder::responseOnTime)
          .optional(
              "planOnTime",
              Values.BOOLEAN,
              LobbyRecordOutcome::planOnTime,
              LobbyRecordOutcome.Builder::planOnTime)
          .optional(
              "respondDueAt",
              Values.DATE_TIME,
              LobbyRecordOutcome::respondDueAt,
              LobbyRecordOutcome.Builder::respondDueAt)
          .optional(
              "planDueAt",
              Values.DATE_TIME,
              LobbyRecordOutcome::planDueAt,
              LobbyRecordOutcome.Builder::planDueAt)
          .optional(
              "dropped",
              Values.INTEGER,
              LobbyRecordOutcome::dropped,
              LobbyRecordOutcome.Builder::dropped);

  private LobbyCodecs() {}
}
