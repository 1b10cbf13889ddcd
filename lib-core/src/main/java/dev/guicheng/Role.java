package dev.guicheng;

import java.util.List;

/**
 * Who acts, or to whom. An open vocabulary: a site declares further roles under {@code
 * vocabulary.Role}.
 *
 * <p>Titles that the manual uses for overlapping duties are kept apart, such as director and
 * manager.
 *
 * @param code the code, such as {@code DUTY_OFFICER}
 */
public record Role(String code) implements Code {
  /** 接待员. */
  public static final Role RECEPTIONIST = new Role("RECEPTIONIST");

  /** 前台. */
  public static final Role FRONT_DESK = new Role("FRONT_DESK");

  /** 业务部门. */
  public static final Role BUSINESS_DEPARTMENT = new Role("BUSINESS_DEPARTMENT");

  /** 大堂助理. */
  public static final Role LOBBY_ASSISTANT = new Role("LOBBY_ASSISTANT");

  /** 大堂助理班长. */
  public static final Role LOBBY_SHIFT_LEADER = new Role("LOBBY_SHIFT_LEADER");

  /** 客户服务助理. */
  public static final Role SERVICE_ASSISTANT = new Role("SERVICE_ASSISTANT");

  /** 客户服务主管. */
  public static final Role SERVICE_SUPERVISOR = new Role("SERVICE_SUPERVISOR");

  /** 客户服务部/中心经理. */
  public static final Role SERVICE_MANAGER = new Role("SERVICE_MANAGER");

  /** 客户服务部. */
  public static final Role SERVICE_DEPARTMENT = new Role("SERVICE_DEPARTMENT");

  /** 客户/住户服务中心. */
  public static final Role SERVICE_CENTRE = new Role("SERVICE_CENTRE");

  /** 住户服务中心主任. */
  public static final Role SERVICE_CENTRE_DIRECTOR = new Role("SERVICE_CENTRE_DIRECTOR");

  /** 服务中心管理员. */
  public static final Role SERVICE_CENTRE_ADMINISTRATOR = new Role("SERVICE_CENTRE_ADMINISTRATOR");

  /** 服务中心员工. */
  public static final Role SERVICE_CENTRE_STAFF = new Role("SERVICE_CENTRE_STAFF");

  /** 服务中心值班员. */
  public static final Role DUTY_OFFICER = new Role("DUTY_OFFICER");

  /** 管理处值班. */
  public static final Role DUTY_OFFICE = new Role("DUTY_OFFICE");

  /** 办公室主任. */
  public static final Role OFFICE_DIRECTOR = new Role("OFFICE_DIRECTOR");

  /** 管理处. */
  public static final Role MANAGEMENT_OFFICE = new Role("MANAGEMENT_OFFICE");

  /** 管理处主任. */
  public static final Role MANAGEMENT_OFFICE_DIRECTOR = new Role("MANAGEMENT_OFFICE_DIRECTOR");

  /** 管理处经理. */
  public static final Role MANAGEMENT_OFFICE_MANAGER = new Role("MANAGEMENT_OFFICE_MANAGER");

  /** 物管员. */
  public static final Role PROPERTY_ADMINISTRATOR = new Role("PROPERTY_ADMINISTRATOR");

  /** 物管中心. */
  public static final Role PROPERTY_CENTRE = new Role("PROPERTY_CENTRE");

  /** 物业部. */
  public static final Role PROPERTY_DEPARTMENT = new Role("PROPERTY_DEPARTMENT");

  /** 质量控制小组. */
  public static final Role QUALITY_GROUP = new Role("QUALITY_GROUP");

  /** 部门主管. */
  public static final Role SUPERVISOR = new Role("SUPERVISOR");

  /** 领班. */
  public static final Role TEAM_LEADER = new Role("TEAM_LEADER");

  /** 部门负责人. */
  public static final Role DEPARTMENT_HEAD = new Role("DEPARTMENT_HEAD");

  /** 被投诉部门主管. */
  public static final Role COMPLAINED_DEPARTMENT_HEAD = new Role("COMPLAINED_DEPARTMENT_HEAD");

  /** 直上级. */
  public static final Role DIRECT_SUPERIOR = new Role("DIRECT_SUPERIOR");

  /** 公司领导. */
  public static final Role COMPANY_LEADER = new Role("COMPANY_LEADER");

  /** 同事. */
  public static final Role COLLEAGUE = new Role("COLLEAGUE");

  /** 相关处理人员. */
  public static final Role HANDLER = new Role("HANDLER");

  /** 责任部门. */
  public static final Role RESPONSIBLE_DEPARTMENT = new Role("RESPONSIBLE_DEPARTMENT");

  /** 受理部门. */
  public static final Role RECEIVING_DEPARTMENT = new Role("RECEIVING_DEPARTMENT");

  /** 相关部门. */
  public static final Role RELEVANT_DEPARTMENTS = new Role("RELEVANT_DEPARTMENTS");

  /** 工程部. */
  public static final Role ENGINEERING_DEPARTMENT = new Role("ENGINEERING_DEPARTMENT");

  /** 工程部经理. */
  public static final Role ENGINEERING_MANAGER = new Role("ENGINEERING_MANAGER");

  /** 总经理. */
  public static final Role GENERAL_MANAGER = new Role("GENERAL_MANAGER");

  /** 总经理办公室. */
  public static final Role GENERAL_MANAGER_OFFICE = new Role("GENERAL_MANAGER_OFFICE");

  /** 公司办公室. */
  public static final Role COMPANY_OFFICE = new Role("COMPANY_OFFICE");

  /** 公司. */
  public static final Role COMPANY = new Role("COMPANY");

  /** 维修工. */
  public static final Role TECHNICIAN = new Role("TECHNICIAN");

  /** 当值维修负责人. */
  public static final Role MAINTENANCE_HEAD = new Role("MAINTENANCE_HEAD");

  /** 维修班长. */
  public static final Role MAINTENANCE_FOREMAN = new Role("MAINTENANCE_FOREMAN");

  /** 维修班. */
  public static final Role MAINTENANCE_TEAM = new Role("MAINTENANCE_TEAM");

  /** 资料员. */
  public static final Role RECORDS_CLERK = new Role("RECORDS_CLERK");

  /** 整改负责人. */
  public static final Role RECTIFICATION_LEAD = new Role("RECTIFICATION_LEAD");

  /** 档案保管员. */
  public static final Role ARCHIVIST = new Role("ARCHIVIST");

  /** 考勤员. */
  public static final Role ATTENDANCE_KEEPER = new Role("ATTENDANCE_KEEPER");

  /** 售楼部. */
  public static final Role SALES_OFFICE = new Role("SALES_OFFICE");

  /** 开发商. */
  public static final Role DEVELOPER = new Role("DEVELOPER");

  /** 施工单位. */
  public static final Role CONTRACTOR = new Role("CONTRACTOR");

  /** 物业公司. */
  public static final Role PROPERTY_COMPANY = new Role("PROPERTY_COMPANY");

  /** 业主. */
  public static final Role OWNER = new Role("OWNER");

  /** 使用人. */
  public static final Role TENANT = new Role("TENANT");

  /** 住户. */
  public static final Role RESIDENT = new Role("RESIDENT");

  /** 业主委员会. */
  public static final Role OWNERS_COMMITTEE = new Role("OWNERS_COMMITTEE");

  /** 巡逻岗. */
  public static final Role PATROL_GUARD = new Role("PATROL_GUARD");

  /** 大门岗. */
  public static final Role GATE_GUARD = new Role("GATE_GUARD");

  /** 员工. */
  public static final Role EMPLOYEE = new Role("EMPLOYEE");

  /** 财务. */
  public static final Role ACCOUNTS = new Role("ACCOUNTS");

  /** 班长. */
  public static final Role FOREMAN = new Role("FOREMAN");

  private static final List<Role> BUILT_IN =
      List.of(
          RECEPTIONIST,
          FRONT_DESK,
          BUSINESS_DEPARTMENT,
          LOBBY_ASSISTANT,
          LOBBY_SHIFT_LEADER,
          SERVICE_ASSISTANT,
          SERVICE_SUPERVISOR,
          SERVICE_MANAGER,
          SERVICE_DEPARTMENT,
          SERVICE_CENTRE,
          SERVICE_CENTRE_DIRECTOR,
          SERVICE_CENTRE_ADMINISTRATOR,
          SERVICE_CENTRE_STAFF,
          DUTY_OFFICER,
          DUTY_OFFICE,
          OFFICE_DIRECTOR,
          MANAGEMENT_OFFICE,
          MANAGEMENT_OFFICE_DIRECTOR,
          MANAGEMENT_OFFICE_MANAGER,
          PROPERTY_ADMINISTRATOR,
          PROPERTY_CENTRE,
          PROPERTY_DEPARTMENT,
          QUALITY_GROUP,
          SUPERVISOR,
          TEAM_LEADER,
          DEPARTMENT_HEAD,
          COMPLAINED_DEPARTMENT_HEAD,
          DIRECT_SUPERIOR,
          COMPANY_LEADER,
          COLLEAGUE,
          HANDLER,
          RESPONSIBLE_DEPARTMENT,
          RECEIVING_DEPARTMENT,
          RELEVANT_DEPARTMENTS,
          ENGINEERING_DEPARTMENT,
          ENGINEERING_MANAGER,
          GENERAL_MANAGER,
          GENERAL_MANAGER_OFFICE,
          COMPANY_OFFICE,
          COMPANY,
          TECHNICIAN,
          MAINTENANCE_HEAD,
          MAINTENANCE_FOREMAN,
          MAINTENANCE_TEAM,
          RECORDS_CLERK,
          RECTIFICATION_LEAD,
          ARCHIVIST,
          ATTENDANCE_KEEPER,
          SALES_OFFICE,
          DEVELOPER,
          CONTRACTOR,
          PROPERTY_COMPANY,
          OWNER,
          TENANT,
          RESIDENT,
          OWNERS_COMMITTEE,
          PATROL_GUARD,
          GATE_GUARD,
          EMPLOYEE,
          ACCOUNTS,
          FOREMAN);

  /** Refuses a blank code. */
  public Role {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Role: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<Role> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
