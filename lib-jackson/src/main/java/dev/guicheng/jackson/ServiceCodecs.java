package dev.guicheng.jackson;

import dev.guicheng.Channel;
import dev.guicheng.service.Act;
import dev.guicheng.service.AppearanceRecord;
import dev.guicheng.service.AppearanceRecordOutcome;
import dev.guicheng.service.BadgePosition;
import dev.guicheng.service.Benefit;
import dev.guicheng.service.Call;
import dev.guicheng.service.ConductRecord;
import dev.guicheng.service.ConductRecordOutcome;
import dev.guicheng.service.DoorSignal;
import dev.guicheng.service.FoundItemFate;
import dev.guicheng.service.Garment;
import dev.guicheng.service.HairDye;
import dev.guicheng.service.HomeVisit;
import dev.guicheng.service.NailPolish;
import dev.guicheng.service.OutsourcedEvent;
import dev.guicheng.service.Place;
import dev.guicheng.service.Procedure;
import dev.guicheng.service.ServiceRemark;
import dev.guicheng.service.ServiceRequest;
import dev.guicheng.service.ServiceRequestOutcome;
import dev.guicheng.service.ServiceSetup;
import dev.guicheng.service.ServiceSetupOutcome;
import dev.guicheng.service.Sex;
import dev.guicheng.service.StaffPost;
import dev.guicheng.service.Stockings;
import dev.guicheng.service.Talk;

/** The service types. */
final class ServiceCodecs {
  static final Codec<Call, Call.Builder> CALL =
      Codec.codec(Call.class, Call::builder, Call.Builder::build)
          .optional("rings", Values.INTEGER, Call::rings, Call.Builder::rings)
          .optional("greeting", Values.TEXT, Call::greeting, Call.Builder::greeting)
          .optional("closing", Values.TEXT, Call::closing, Call.Builder::closing)
          .optional("hungUpFirst", Values.BOOLEAN, Call::hungUpFirst, Call.Builder::hungUpFirst);

  static final Codec<HomeVisit, HomeVisit.Builder> HOME_VISIT =
      Codec.codec(HomeVisit.class, HomeVisit::builder, HomeVisit.Builder::build)
          .optional(
              "signal",
              Values.enumeration(DoorSignal.class),
              HomeVisit::signal,
              HomeVisit.Builder::signal)
          .optional(
              "signalCount", Values.INTEGER, HomeVisit::signalCount, HomeVisit.Builder::signalCount)
          .optional("repeatGap", Values.SPAN, HomeVisit::repeatGap, HomeVisit.Builder::repeatGap)
          .optional("uniform", Values.BOOLEAN, HomeVisit::uniform, HomeVisit.Builder::uniform)
          .optional("workId", Values.BOOLEAN, HomeVisit::workId, HomeVisit.Builder::workId)
          .optional("papers", Values.BOOLEAN, HomeVisit::papers, HomeVisit.Builder::papers)
          .optional(
              "ownerConsent",
              Values.BOOLEAN,
              HomeVisit::ownerConsent,
              HomeVisit.Builder::ownerConsent)
          .flag("entered", HomeVisit::entered, HomeVisit.Builder::entered);

  static final Codec<OutsourcedEvent, OutsourcedEvent.Builder> OUTSOURCED_EVENT =
      Codec.codec(OutsourcedEvent.class, OutsourcedEvent::builder, OutsourcedEvent.Builder::build)
          .flag("outsourced", OutsourcedEvent::outsourced, OutsourcedEvent.Builder::outsourced)
          .flag(
              "affectsQuality",
              OutsourcedEvent::affectsQuality,
              OutsourcedEvent.Builder::affectsQuality)
          .optional(
              "reviewed",
              Values.BOOLEAN,
              OutsourcedEvent::reviewed,
              OutsourcedEvent.Builder::reviewed);

  static final Codec<ServiceRequest, ServiceRequest.Builder> SERVICE_REQUEST =
      Codec.codec(ServiceRequest.class, ServiceRequest::builder, ServiceRequest.Builder::build)
          .kind("service-request")
          .optional(
              "service", Values.TEXT, ServiceRequest::service, ServiceRequest.Builder::service);

  static final Codec<ServiceRequestOutcome, ServiceRequestOutcome.Builder> SERVICE_REQUEST_OUTCOME =
      Codec.codec(
              ServiceRequestOutcome.class,
              ServiceRequestOutcome::builder,
              ServiceRequestOutcome.Builder::build)
          .optional(
              "code", Values.TEXT, ServiceRequestOutcome::code, ServiceRequestOutcome.Builder::code)
          .optional(
              "free",
              Values.BOOLEAN,
              ServiceRequestOutcome::free,
              ServiceRequestOutcome.Builder::free)
          .optional(
              "thirdPartyCharged",
              Values.BOOLEAN,
              ServiceRequestOutcome::thirdPartyCharged,
              ServiceRequestOutcome.Builder::thirdPartyCharged)
          .optional(
              "remark",
              Values.enumeration(ServiceRemark.class),
              ServiceRequestOutcome::remark,
              ServiceRequestOutcome.Builder::remark)
          .optional(
              "performer",
              CoreCodecs.ROLE,
              ServiceRequestOutcome::performer,
              ServiceRequestOutcome.Builder::performer)
          .optional(
              "conflict",
              Values.BOOLEAN,
              ServiceRequestOutcome::conflict,
              ServiceRequestOutcome.Builder::conflict)
          .optional(
              "catalogueSize",
              Values.INTEGER,
              ServiceRequestOutcome::catalogueSize,
              ServiceRequestOutcome.Builder::catalogueSize);

  static final Codec<ServiceSetup, ServiceSetup.Builder> SERVICE_SETUP =
      Codec.codec(ServiceSetup.class, ServiceSetup::builder, ServiceSetup.Builder::build)
          .kind("service-setup")
          .optional(
              "hotlineHours",
              Values.DECIMAL,
              ServiceSetup::hotlineHours,
              ServiceSetup.Builder::hotlineHours)
          .optional(
              "complaintBox",
              Values.BOOLEAN,
              ServiceSetup::complaintBox,
              ServiceSetup.Builder::complaintBox)
          .optional(
              "complaintPhone",
              Values.BOOLEAN,
              ServiceSetup::complaintPhone,
              ServiceSetup.Builder::complaintPhone)
          .optional(
              "receiverNamed",
              Values.BOOLEAN,
              ServiceSetup::receiverNamed,
              ServiceSetup.Builder::receiverNamed)
          .list(
              "channels",
              Values.enumeration(Channel.class),
              ServiceSetup::channels,
              ServiceSetup.Builder::addAllChannels)
          .list(
              "procedures",
              Values.code(Procedure.class, Procedure::new),
              ServiceSetup::procedures,
              ServiceSetup.Builder::addAllProcedures)
          .optional(
              "specialServiceCharged",
              Values.BOOLEAN,
              ServiceSetup::specialServiceCharged,
              ServiceSetup.Builder::specialServiceCharged)
          .optional(
              "specialServiceControlled",
              Values.BOOLEAN,
              ServiceSetup::specialServiceControlled,
              ServiceSetup.Builder::specialServiceControlled)
          .optional(
              "outsourcedEvent",
              OUTSOURCED_EVENT,
              ServiceSetup::outsourcedEvent,
              ServiceSetup.Builder::outsourcedEvent)
          .optional(
              "maintenancePlan",
              Values.BOOLEAN,
              ServiceSetup::maintenancePlan,
              ServiceSetup.Builder::maintenancePlan)
          .optional(
              "trainingContent",
              Values.BOOLEAN,
              ServiceSetup::trainingContent,
              ServiceSetup.Builder::trainingContent)
          .optional(
              "trainingCycle",
              Values.BOOLEAN,
              ServiceSetup::trainingCycle,
              ServiceSetup.Builder::trainingCycle)
          .optional(
              "attendanceKeepers",
              Values.INTEGER,
              ServiceSetup::attendanceKeepers,
              ServiceSetup.Builder::attendanceKeepers)
          .optional(
              "attendanceTakenBy",
              CoreCodecs.ROLE,
              ServiceSetup::attendanceTakenBy,
              ServiceSetup.Builder::attendanceTakenBy)
          .optional(
              "complaintDeadlinesSet",
              Values.BOOLEAN,
              ServiceSetup::complaintDeadlinesSet,
              ServiceSetup.Builder::complaintDeadlinesSet)
          .optional(
              "responsibleDepartment",
              CoreCodecs.ROLE,
              ServiceSetup::responsibleDepartment,
              ServiceSetup.Builder::responsibleDepartment)
          .optional(
              "supervisingGroup",
              CoreCodecs.ROLE,
              ServiceSetup::supervisingGroup,
              ServiceSetup.Builder::supervisingGroup);

  static final Codec<ServiceSetupOutcome, ServiceSetupOutcome.Builder> SERVICE_SETUP_OUTCOME =
      Codec.codec(
              ServiceSetupOutcome.class,
              ServiceSetupOutcome::builder,
              ServiceSetupOutcome.Builder::build)
          .optional(
              "compliant",
              Values.BOOLEAN,
              ServiceSetupOutcome::compliant,
              ServiceSetupOutcome.Builder::compliant)
          .list(
              "defects",
              Values.TEXT,
              ServiceSetupOutcome::defects,
              ServiceSetupOutcome.Builder::addAllDefects)
          .optional(
              "responsible",
              CoreCodecs.ROLE,
              ServiceSetupOutcome::responsible,
              ServiceSetupOutcome.Builder::responsible)
          .optional(
              "supervisor",
              CoreCodecs.ROLE,
              ServiceSetupOutcome::supervisor,
              ServiceSetupOutcome.Builder::supervisor);

  static final Codec<AppearanceRecord, AppearanceRecord.Builder> APPEARANCE_RECORD =
      Codec.codec(
              AppearanceRecord.class, AppearanceRecord::builder, AppearanceRecord.Builder::build)
          .kind("appearance-record")
          .optional(
              "sex",
              Values.enumeration(Sex.class),
              AppearanceRecord::sex,
              AppearanceRecord.Builder::sex)
          .optional(
              "staffPost",
              Values.enumeration(StaffPost.class),
              AppearanceRecord::staffPost,
              AppearanceRecord.Builder::staffPost)
          .optional(
              "onDuty", Values.BOOLEAN, AppearanceRecord::onDuty, AppearanceRecord.Builder::onDuty)
          .optional(
              "nailMm", Values.DECIMAL, AppearanceRecord::nailMm, AppearanceRecord.Builder::nailMm)
          .optional(
              "nailsDirty",
              Values.BOOLEAN,
              AppearanceRecord::nailsDirty,
              AppearanceRecord.Builder::nailsDirty)
          .optional(
              "polish",
              Values.enumeration(NailPolish.class),
              AppearanceRecord::polish,
              AppearanceRecord.Builder::polish)
          .optional(
              "hairMm", Values.DECIMAL, AppearanceRecord::hairMm, AppearanceRecord.Builder::hairMm)
          .optional(
              "hairOverCollar",
              Values.BOOLEAN,
              AppearanceRecord::hairOverCollar,
              AppearanceRecord.Builder::hairOverCollar)
          .optional(
              "coversEars",
              Values.BOOLEAN,
              AppearanceRecord::coversEars,
              AppearanceRecord.Builder::coversEars)
          .optional(
              "beard", Values.BOOLEAN, AppearanceRecord::beard, AppearanceRecord.Builder::beard)
          .optional(
              "fringeOverEyes",
              Values.BOOLEAN,
              AppearanceRecord::fringeOverEyes,
              AppearanceRecord.Builder::fringeOverEyes)
          .optional(
              "hairBelowShoulder",
              Values.BOOLEAN,
              AppearanceRecord::hairBelowShoulder,
              AppearanceRecord.Builder::hairBelowShoulder)
          .optional(
              "dye",
              Values.enumeration(HairDye.class),
              AppearanceRecord::dye,
              AppearanceRecord.Builder::dye)
          .optional(
              "badge",
              Values.enumeration(BadgePosition.class),
              AppearanceRecord::badge,
              AppearanceRecord.Builder::badge)
          .optional(
              "stockings",
              Values.enumeration(Stockings.class),
              AppearanceRecord::stockings,
              AppearanceRecord.Builder::stockings)
          .optional(
              "skirt", Values.BOOLEAN, AppearanceRecord::skirt, AppearanceRecord.Builder::skirt)
          .list(
              "wears",
              Values.code(Garment.class, Garment::new),
              AppearanceRecord::wears,
              AppearanceRecord.Builder::addAllWears)
          .flag("special", AppearanceRecord::special, AppearanceRecord.Builder::special)
          .flag("workNeed", AppearanceRecord::workNeed, AppearanceRecord.Builder::workNeed)
          .flag(
              "uniformOutside",
              AppearanceRecord::uniformOutside,
              AppearanceRecord.Builder::uniformOutside)
          .flag("business", AppearanceRecord::business, AppearanceRecord.Builder::business)
          .flag(
              "approvedOutside",
              AppearanceRecord::approvedOutside,
              AppearanceRecord.Builder::approvedOutside)
          .optional(
              "logged", Values.BOOLEAN, AppearanceRecord::logged, AppearanceRecord.Builder::logged);

  static final Codec<AppearanceRecordOutcome, AppearanceRecordOutcome.Builder>
      APPEARANCE_RECORD_OUTCOME =
          Codec.codec(
                  AppearanceRecordOutcome.class,
                  AppearanceRecordOutcome::builder,
                  AppearanceRecordOutcome.Builder::build)
              .optional(
                  "compliant",
                  Values.BOOLEAN,
                  AppearanceRecordOutcome::compliant,
                  AppearanceRecordOutcome.Builder::compliant);

  static final Codec<ConductRecord, ConductRecord.Builder> CONDUCT_RECORD =
      Codec.codec(ConductRecord.class, ConductRecord::builder, ConductRecord.Builder::build)
          .kind("conduct-record")
          .optional("onDuty", Values.BOOLEAN, ConductRecord::onDuty, ConductRecord.Builder::onDuty)
          .optional("call", CALL, ConductRecord::call, ConductRecord.Builder::call)
          .optional(
              "homeVisit", HOME_VISIT, ConductRecord::homeVisit, ConductRecord.Builder::homeVisit)
          .optional(
              "distanceM",
              Values.DECIMAL,
              ConductRecord::distanceM,
              ConductRecord.Builder::distanceM)
          .optional("smiled", Values.BOOLEAN, ConductRecord::smiled, ConductRecord.Builder::smiled)
          .optional(
              "participants",
              Values.INTEGER,
              ConductRecord::participants,
              ConductRecord.Builder::participants)
          .optional(
              "commonLanguage",
              Values.BOOLEAN,
              ConductRecord::commonLanguage,
              ConductRecord.Builder::commonLanguage)
          .optional(
              "utterance", Values.TEXT, ConductRecord::utterance, ConductRecord.Builder::utterance)
          .optional(
              "talk",
              Values.enumeration(Talk.class),
              ConductRecord::talk,
              ConductRecord.Builder::talk)
          .optional(
              "meetingNumber",
              Values.INTEGER,
              ConductRecord::meetingNumber,
              ConductRecord.Builder::meetingNumber)
          .optional(
              "nameKnown",
              Values.BOOLEAN,
              ConductRecord::nameKnown,
              ConductRecord.Builder::nameKnown)
          .list(
              "acts",
              Values.code(Act.class, Act::new),
              ConductRecord::acts,
              ConductRecord.Builder::addAllActs)
          .flag("permitted", ConductRecord::permitted, ConductRecord.Builder::permitted)
          .optional(
              "place",
              Values.enumeration(Place.class),
              ConductRecord::place,
              ConductRecord.Builder::place)
          .list(
              "benefits",
              Values.enumeration(Benefit.class),
              ConductRecord::benefits,
              ConductRecord.Builder::addAllBenefits)
          .flag("fromResident", ConductRecord::fromResident, ConductRecord.Builder::fromResident)
          .flag(
              "transferForWork",
              ConductRecord::transferForWork,
              ConductRecord.Builder::transferForWork)
          .optional(
              "transferRefused",
              Values.BOOLEAN,
              ConductRecord::transferRefused,
              ConductRecord.Builder::transferRefused)
          .optional(
              "foundItem", Values.TEXT, ConductRecord::foundItem, ConductRecord.Builder::foundItem)
          .optional(
              "foundItemFate",
              Values.enumeration(FoundItemFate.class),
              ConductRecord::foundItemFate,
              ConductRecord.Builder::foundItemFate)
          .optional(
              "incidentReportedTo",
              CoreCodecs.ROLE,
              ConductRecord::incidentReportedTo,
              ConductRecord.Builder::incidentReportedTo)
          .flag("falseReport", ConductRecord::falseReport, ConductRecord.Builder::falseReport);

  static final Codec<ConductRecordOutcome, ConductRecordOutcome.Builder> CONDUCT_RECORD_OUTCOME =
      Codec.codec(
              ConductRecordOutcome.class,
              ConductRecordOutcome::builder,
              ConductRecordOutcome.Builder::build)
          .optional(
              "compliant",
              Values.BOOLEAN,
              ConductRecordOutcome::compliant,
              ConductRecordOutcome.Builder::compliant)
          .list(
              "hits",
              Values.TEXT,
              ConductRecordOutcome::hits,
              ConductRecordOutcome.Builder::addAllHits)
          .list(
              "defects",
              Values.TEXT,
              ConductRecordOutcome::defects,
              ConductRecordOutcome.Builder::addAllDefects)
          .optional(
              "smileRequired",
              Values.BOOLEAN,
              ConductRecordOutcome::smileRequired,
              ConductRecordOutcome.Builder::smileRequired)
          .optional(
              "legalConflict",
              Values.BOOLEAN,
              ConductRecordOutcome::legalConflict,
              ConductRecordOutcome.Builder::legalConflict);

  private ServiceCodecs() {}
}
