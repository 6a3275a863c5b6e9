/**
 * Facts on who governs: areas, units, roles and their dated assignments. Start at {@link id.tatakelola.model.organization.OrganizationUnit}.
 *
 * <pre>{@code
 * OrganizationUnit fact = OrganizationUnit.of("diskominfo", "Dinas Komunikasi dan Informatika", UnitKind.DEPARTMENT);
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.organization;

import org.jspecify.annotations.NullMarked;
